import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { FoldedText } from '../mention/FoldedText.tsx';
import { STATUS_WORD } from '../mention/mention-words.ts';
import { placeOfPost } from '../mention/place-of-post.ts';
import { postTime } from '../mention/post-time.ts';

/** UTF-16 units of a text shown. */
const BUDGET = 220;

/** Everything that a person wrote, newest first; each leads to its own page. */
export function PersonMentions({ mentions, now }: { mentions: readonly Mention[]; now: EpochMs }) {
  return (
    <section class="card" aria-labelledby="person-mentions">
      <h2 id="person-mentions">{t('personMentions')}</h2>
      <ol class="person-mentions">
        {mentions.map((mention) => (
          <li key={mention.key}>
            <a href={hashOf(['mention', mention.key])}>
              {placeOfPost(mention.post)} · <time dateTime={postTime(mention, now).machine}>{postTime(mention, now).short}</time>
            </a>
            <span class="person-soft">{[t(STATUS_WORD[mention.status]), ...mention.tags].join(' · ')}</span>
            <p dir="auto" {...(mention.post.lang === null ? {} : { lang: mention.post.lang })}>
              <FoldedText text={mention.post.title ?? mention.post.text} hits={[]} budget={BUDGET} />
            </p>
            {mention.promise !== '' && (
              <p class="person-soft" dir="auto">
                {t('personPromised', mention.promise)}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
