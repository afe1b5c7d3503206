import { send } from '../messages/send.ts';
import type { OnceRead } from '../model/once.ts';
import type { EpochMs } from '../model/time.ts';
import { matcherOf } from '../query/matcher-of.ts';
import type { PreparedTopics } from '../query/prepared.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { locateHits } from './locate-hits.ts';
import { locateTitle } from './locate-title.ts';
import { createPageOutbox } from './page-outbox.ts';
import { createPainter, HIGHLIGHT } from './painter.ts';
import { readOnce } from './read-once.ts';
import { visitOf } from './visit.ts';

/** Where the background leaves what to look for before it starts the script that reads once. */
const TOPICS = Symbol.for('earshot.asked');
type World = { [TOPICS]?: PreparedTopics };

/** The user asked for this page: reads it once, keeps and marks what matches, and says in numbers what came of it; null = an area that is never read. */
export function readAsked(own: SiteAdapter, anyPage: SiteAdapter, now: EpochMs): OnceRead | null {
  const world = globalThis as World;
  const topics = world[TOPICS];
  delete world[TOPICS];
  if (topics === undefined) return null;
  const once = readOnce({
    own,
    anyPage,
    doc: document,
    url: new URL(location.href),
    now,
    matcher: matcherOf(topics),
    visit: visitOf(performance.timeOrigin, now),
  });
  if (once === null) return null;
  const outbox = createPageOutbox(() => {});
  const painter = createPainter(globalThis, HIGHLIGHT.once);
  for (const { root, capture, textNodes } of once.matches) {
    outbox.add(capture);
    const hits = capture.matches.flatMap((match) => match.hits);
    painter.paint(root, [...locateTitle(document, root, capture.post.title ?? '', hits), ...locateHits(capture.post.text, textNodes, hits)]);
  }
  send('tally', { tallies: [once.tally], tabMentions: once.told.mentions, tabDue: 0 }).catch(() => {});
  return once.told;
}
