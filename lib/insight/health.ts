import type { SurfaceKind } from '../model/site.ts';
import { countsOf, type Count } from '../model/tally.ts';

/** From best to worst, but for the first: of that nothing can be said. */
export const HEALTH_STATES = ['not enough seen', 'ok', 'degraded', 'layout changed'] as const;
export type HealthState = (typeof HEALTH_STATES)[number];

/** What a state rests on: so many of so many. */
export interface HealthReason {
  /** unread: posts not understood, of those read · undated: posts without a time, of those read · empty: pages without a post · unsettled: pages whose shell never came · seen: posts, and the pages they stood on. */
  kind: 'unread' | 'undated' | 'empty' | 'unsettled' | 'seen';
  count: number;
  of: number;
}

export interface Health {
  state: HealthState;
  reason: HealthReason;
}

/** One day's numbers of one kind of page; `day` as YYYY-MM-DD. */
export interface DayCounts extends Record<Count, number> {
  day: string;
  surface: SurfaceKind;
}

/** What makes a judgement possible, and what is enough of it: older days say nothing about today's layout. */
const ANY_POSTS = 5;
const ANY_PAGES = 3;
const ENOUGH_POSTS = 40;
const ENOUGH_PAGES = 12;
/** On fewer pages, none with a post is chance. */
const TELLING_PAGES = 5;

/**
 * How well a reader does on one kind of page, by the newest days that together show enough. One odd post is no changed
 * layout; one in five is, and so are pages without a post where there were posts before.
 */
export function healthOf(days: readonly DayCounts[]): Health {
  const { recent, older } = newestDays(days);
  const tried = recent.read - recent.skips;
  const known = tried - recent.drifts;
  const unread = { kind: 'unread', count: recent.drifts, of: tried } as const;
  const empty = { kind: 'empty', count: recent.empty + recent.unsettled, of: recent.pages } as const;
  // Most pages of the web hold no post.
  const expectsPosts = days.every(({ surface }) => surface !== 'page');

  if (tried < ANY_POSTS && recent.pages < ANY_PAGES) return { state: 'not enough seen', reason: seen(recent) };
  if (tried >= ANY_POSTS && recent.drifts * 5 >= tried) return { state: 'layout changed', reason: unread };
  if (expectsPosts && recent.pages >= TELLING_PAGES && recent.posts === 0) return { state: older.posts > 0 ? 'layout changed' : 'degraded', reason: empty };
  if (recent.drifts >= 2 && recent.drifts * 50 >= tried) return { state: 'degraded', reason: unread };
  if (expectsPosts && recent.pages >= TELLING_PAGES && recent.unsettled * 2 >= recent.pages) return { state: 'degraded', reason: { kind: 'unsettled', count: recent.unsettled, of: recent.pages } };
  if (expectsPosts && recent.pages >= TELLING_PAGES && empty.count * 2 > recent.pages) return { state: 'degraded', reason: empty };
  if (known >= ANY_POSTS && recent.undated * 2 >= known) return { state: 'degraded', reason: { kind: 'undated', count: recent.undated, of: known } };
  return { state: 'ok', reason: seen(recent) };
}

/** How well the reader of a site does: each kind of page, the worst first, and that of the whole site, which is the worst. */
export function siteHealth(days: readonly DayCounts[]): { whole: Health; surfaces: readonly { surface: SurfaceKind; health: Health }[] } {
  const kinds = [...new Set(days.map(({ surface }) => surface))];
  const surfaces = kinds.map((surface) => ({ surface, health: healthOf(days.filter((day) => day.surface === surface)) })).sort((a, b) => rank(b.health) - rank(a.health));
  const [worst] = surfaces;
  const total = sum(days);
  const isFine = worst === undefined || worst.health.state === 'ok' || worst.health.state === 'not enough seen';
  return { whole: isFine ? { state: worst?.health.state ?? 'not enough seen', reason: seen(total) } : worst.health, surfaces };
}

function rank({ state }: Health): number {
  return HEALTH_STATES.indexOf(state);
}

function seen({ posts, pages }: Record<Count, number>): HealthReason {
  return { kind: 'seen', count: posts, of: pages };
}

/** The newest days, as many as show enough, and all before them. */
function newestDays(days: readonly DayCounts[]): { recent: Record<Count, number>; older: Record<Count, number> } {
  const newestFirst = days.toSorted((a, b) => (a.day < b.day ? 1 : -1));
  let taken = 1;
  for (; taken < newestFirst.length; taken += 1) {
    const { read, skips, pages } = sum(newestFirst.slice(0, taken));
    if (read - skips >= ENOUGH_POSTS || pages >= ENOUGH_PAGES) break;
  }
  return { recent: sum(newestFirst.slice(0, taken)), older: sum(newestFirst.slice(taken)) };
}

function sum(days: readonly DayCounts[]): Record<Count, number> {
  return countsOf((name) => days.reduce((total, day) => total + day[name], 0));
}
