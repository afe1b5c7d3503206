import { type AskedFor, QUESTION } from '../messages/calls.ts';
import { send } from '../messages/send.ts';
import type { ToldAnswer } from '../model/answer.ts';
import type { OnceRead } from '../model/once.ts';
import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import { matcherOf } from '../query/matcher-of.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { locateHits } from './locate-hits.ts';
import { locateTitle } from './locate-title.ts';
import { createPageOutbox } from './page-outbox.ts';
import { createPainter, HIGHLIGHT } from './painter.ts';
import { readOnce } from './read-once.ts';
import { visitOf } from './visit.ts';

/** Where the background leaves what to look for before it starts the script that reads once. */
const ASKED = Symbol.for('earshot.asked');
type World = { [ASKED]?: AskedFor };

/** The user asked for this page: reads it once, keeps and marks what matches, and says in numbers what came of it; null = an area that is never read. */
export function readAsked(own: SiteAdapter, anyPage: SiteAdapter, now: EpochMs): OnceRead | null {
  const world = globalThis as World;
  const asked = world[ASKED];
  delete world[ASKED];
  if (asked === undefined) return null;
  const once = readOnce({
    own,
    anyPage,
    doc: document,
    url: new URL(location.href),
    now,
    matcher: matcherOf(asked.topics),
    handles: asked.own,
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
  // What they answer has to be stored by then.
  void outbox.settled().then(() => tellAnswers(own.site.id, once.answers)).catch(() => {});
  send('tally', { tallies: [once.tally], tabMentions: once.told.mentions, tabDue: 0 }).catch(() => {});
  return once.told;
}

async function tellAnswers(site: SiteId, answers: readonly ToldAnswer[]): Promise<void> {
  for (let at = 0; at < answers.length; at += QUESTION.answers) await send('heard', { site, answers: answers.slice(at, at + QUESTION.answers) });
}
