import type { SiteId } from '../../lib/model/site.ts';
import { t } from '../../lib/platform/i18n.ts';

/** What is said of a site before it is listened to. */
export interface SiteSentences {
  reads: string;
  never: string;
  /** What else one should know before choosing; null = nothing. */
  note: string | null;
}

/** What is read on a site and what never is, in the interface's language. */
export function siteSentences(id: SiteId): SiteSentences {
  switch (id) {
    case 'x':
      return { reads: t('welcomeReadsX'), never: t('welcomeNeverX'), note: null };
    case 'linkedin':
      return { reads: t('welcomeReadsLinkedIn'), never: t('welcomeNeverLinkedIn'), note: t('welcomeNoteLinkedIn') };
    case 'reddit':
      return { reads: t('welcomeReadsReddit'), never: t('welcomeNeverReddit'), note: null };
    case 'youtube':
      return { reads: t('welcomeReadsYouTube'), never: t('welcomeNeverYouTube'), note: null };
    case 'hackernews':
      return { reads: t('welcomeReadsHackerNews'), never: t('welcomeNeverHackerNews'), note: null };
    default:
      throw new RangeError(`nothing is written about what is read on ${id}`);
  }
}
