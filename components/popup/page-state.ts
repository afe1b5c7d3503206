import type { PostKey } from '../../lib/model/post.ts';
import type { Site } from '../../lib/model/site.ts';
import type { Tally } from '../../lib/model/tally.ts';
import type { EpochMs } from '../../lib/model/time.ts';

/** What the reader of the tab says of itself; `lib/messages/calls.ts` TabReport. */
export interface ReaderReport {
  state: 'listening' | 'paused' | 'off' | 'private';
  tally: Tally;
  keys: readonly PostKey[];
}

/** What is known of the tab in front. */
export interface PageFacts {
  /** null: the browser does not tell it, so it is none of the web's. */
  url: URL | null;
  /** The site whose reader serves the address; null for pages of the browser's own. */
  site: Site | null;
  /** The site has a reader of its own; else it is "any page". */
  known: boolean;
  /** The site is software that runs on any host, recognised on this page: it is asked for this host alone. */
  recognised: boolean;
  granted: boolean;
  /** Nothing is ever read there: the user said so. */
  never: boolean;
  /** The site is read only when the user asks, page by page. */
  gentle: boolean;
  switchedOff: boolean;
  pausedUntil: EpochMs | null;
  /** null: no reader runs there. */
  report: ReaderReport | null;
}

/** Whether the page is listened to and, if not, why. */
export type PageState =
  | { kind: 'not web' }
  | { kind: 'paused'; until: EpochMs }
  /** Never read: messages, settings, log-in. */
  | { kind: 'private'; site: Site }
  | { kind: 'never'; host: string }
  | { kind: 'gentle'; site: Site }
  /** A site with a reader: not permitted yet, or switched off. */
  | { kind: 'site off'; site: Site; why: 'no permission' | 'switched off' }
  /** Software that has a reader, on a host that is not permitted yet. */
  | { kind: 'recognised'; site: Site; host: string }
  /** No reader of its own: any page can be read, this origin alone. */
  | { kind: 'not supported'; host: string; why: 'no permission' | 'switched off' }
  /** Permitted, and the page was open before: its reader starts with the next load. */
  | { kind: 'not started'; site: Site }
  | { kind: 'layout changed'; site: Site; unread: number; of: number }
  /** Its shell stands, and no post came: nothing is there, or the reader does not see it. */
  | { kind: 'nothing found'; site: Site }
  | { kind: 'listening'; site: Site; mentions: number; posts: number };

export function pageState({ url, site, known, recognised, granted, never, gentle, switchedOff, pausedUntil, report }: PageFacts): PageState {
  if (url === null || site === null) return { kind: 'not web' };
  if (never) return { kind: 'never', host: url.hostname };
  if (report?.state === 'private') return { kind: 'private', site };
  if (gentle) return pausedUntil === null ? { kind: 'gentle', site } : { kind: 'paused', until: pausedUntil };
  if (!granted && recognised && !switchedOff) return { kind: 'recognised', site, host: url.host };
  if (!granted || switchedOff) {
    const why = switchedOff ? 'switched off' : 'no permission';
    return known ? { kind: 'site off', site, why } : { kind: 'not supported', host: url.host, why };
  }
  if (pausedUntil !== null) return { kind: 'paused', until: pausedUntil };
  if (report === null || report.state !== 'listening') return { kind: 'not started', site };
  const { posts, read, skips, drifts, empty } = report.tally;
  if (isDrifting(report.tally)) return { kind: 'layout changed', site, unread: drifts, of: read - skips };
  if (empty > 0) return { kind: 'nothing found', site };
  return { kind: 'listening', site, mentions: report.keys.length, posts };
}

/** One odd post is no changed layout; one in five of those that were read is. */
function isDrifting({ read, skips, drifts }: Tally): boolean {
  return drifts > 0 && drifts * 5 >= read - skips;
}
