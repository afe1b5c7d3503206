import type { SiteId } from '../model/site.ts';

/** Forums that show a thread in the order in which it was written, answers under answers never, by posts whose numbers rise. */
export const NUMBERED: ReadonlySet<SiteId> = new Set(['phpbb', 'vbulletin', 'smf', 'mybb', 'fluxbb', 'invision', 'xenforo', 'vanilla', 'bbpress']);

/** Where whoever answers mostly answers who wrote right before: those, and others that have no trees. Any page may be either: there the order of its times decides. */
export const FLAT: ReadonlySet<SiteId> = new Set([...NUMBERED, 'discourse', 'nodebb', 'flarum', 'steam', 'tripadvisor', 'github', 'web', 'taught']);
