import type { CopiedPost } from '../../lib/export/copy/copied-post.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs, TimePrecision } from '../../lib/model/time.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { STATUS_WORD } from '../mention/mention-words.ts';
import { placeOfPost } from '../mention/place-of-post.ts';

/** What is copied of a mention, in the user's language; `withFacts`: and what was decided about it. */
export function copiedPostOf(mention: Mention, withFacts: boolean): CopiedPost {
  const { post } = mention;
  const { name, handle } = post.author;
  const at = handle === '' ? '' : `@${handle}`;
  return {
    author: name ?? (at || t('mentionNoAuthor')),
    handle: name === null ? '' : at,
    place: placeOfPost(post),
    time: post.publishedAt === null ? t('popupTimeSeen', timeText(mention.firstSeenAt, 'minute')) : timeText(post.publishedAt, post.publishedPrecision ?? 'minute'),
    rating: post.rating === null ? '' : t('mentionRating', post.rating.value, post.rating.best),
    title: post.title ?? '',
    text: post.text,
    quoted: post.quoted === null ? null : { handle: post.quoted.handle === null ? '' : `@${post.quoted.handle}`, text: post.quoted.text },
    link: post.url,
    facts: withFacts ? factsOf(mention) : [],
  };
}

function factsOf({ status, tags }: Mention): string[] {
  return [t('copyStatus', t(STATUS_WORD[status])), ...(tags.length === 0 ? [] : [t('copyTags', tags.join(', '))])];
}

const TOLD: Record<TimePrecision, Intl.DateTimeFormatOptions> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { dateStyle: 'medium' },
  hour: { dateStyle: 'medium', timeStyle: 'short' },
  minute: { dateStyle: 'medium', timeStyle: 'short' },
  second: { dateStyle: 'medium', timeStyle: 'short' },
};

/** No finer than its page told: who reads it elsewhere cannot look it up. */
function timeText(at: EpochMs, precision: TimePrecision): string {
  return new Intl.DateTimeFormat(uiLanguage(), TOLD[precision]).format(at);
}
