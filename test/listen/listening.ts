import { createListener, type Listener } from '../../lib/listen/listener.ts';
import type { Painter } from '../../lib/listen/painter.ts';
import type { Watch } from '../../lib/messages/calls.ts';
import type { Look } from '../../lib/model/known.ts';
import type { Capture } from '../../lib/model/mention.ts';
import { prepare } from '../../lib/query/prepare.ts';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';

/** A listener for "lumetra" on the test's own document, and what comes of it. */
export interface Listening {
  listener: Listener;
  captures: readonly Capture[];
  /** Ids of roots, and the look that they were painted with. */
  tints: readonly [string | undefined, Look][];
}

/** Reads the document all at once. */
export function listening(adapter: SiteAdapter, address: string, watch: Watch): Listening {
  const captures: Capture[] = [];
  const tints: [string | undefined, Look][] = [];
  let time = 0;
  const painter: Painter = { paint: (root, pieces, look = 'new') => pieces.length > 0 && tints.push([root.id, look]), tint: (root, look) => tints.push([root.id, look]), prune() {}, clear() {} };
  const listener = createListener(adapter, {
    doc: document,
    address: () => address,
    now: () => Date.UTC(2026, 2, 2),
    clock: () => (time += 0.001),
    later: (next) => next(),
    visit: () => 'visit-1',
    capture: (capture) => captures.push(capture),
    isTaking: () => true,
    painter,
    changed() {},
  });
  listener.follow({ listening: true, topics: prepare([{ id: 't', revision: 1, query: 'lumetra', sites: 'all' }]), watch });
  return { listener, captures, tints };
}
