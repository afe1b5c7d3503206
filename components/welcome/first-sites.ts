import type { SiteId } from '../../lib/model/site.ts';

/** Where most people begin: these stand open, every other site one click away. */
export const FIRST_SITES: ReadonlySet<SiteId> = new Set(['x', 'linkedin', 'reddit', 'youtube', 'hackernews']);

/** Of these, what is not ticked beforehand: the user should read the sentence below it before. */
export const LEFT_TO_CHOOSE: ReadonlySet<SiteId> = new Set(['linkedin']);
