import type { SiteId } from '../../lib/model/site.ts';

/** Sites that say they do not want extensions: the user should know before choosing, and is offered the gentle way. */
export const DISLIKES_EXTENSIONS: ReadonlySet<SiteId> = new Set(['linkedin']);
