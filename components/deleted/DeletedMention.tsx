import type { EpochMs } from '../../lib/model/time.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import type { DeletedRow } from '../hooks/use-deleted.ts';
import { RESTORABLE_MS } from '../hooks/use-deleted.ts';
import { nameOfAuthor } from '../mention/name-of-author.ts';
import { placeOfPost } from '../mention/place-of-post.ts';
import { whenText } from '../mention/when-text.ts';
import { Button } from '../parts/Button.tsx';

export interface DeletedMentionProps {
  row: DeletedRow;
  now: EpochMs;
  onRestore(): void;
  onPurge(): void;
}

/** Letters of the text that tell which one it is. */
const TELLING = 200;

/** One that was deleted: whose, what it said, since when and until when, and the two ways from here. */
export function DeletedMention({ row: { mention, deletedAt, by }, now, onRestore, onPurge }: DeletedMentionProps) {
  const { post } = mention;
  const who = nameOfAuthor(post);
  const until = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }).format(deletedAt + RESTORABLE_MS);
  return (
    <li class="deleted-row">
      <h2 class="deleted-who">
        <bdi>{who}</bdi> <span class="deleted-soft">{placeOfPost(post)}</span>
      </h2>
      <p class="deleted-text" dir="auto" {...(post.lang === null ? {} : { lang: post.lang })}>
        {(post.text || (post.title ?? '')).slice(0, TELLING)}
      </p>
      <p class="deleted-soft">
        {t(by === 'retention' ? 'deletedExpired' : 'deletedWhen', whenText(deletedAt, now))} · {t('deletedUntil', until)}
      </p>
      <div class="deleted-ways">
        <Button small aria-label={t('deletedRestoreNamed', who)} onClick={onRestore}>
          {t('deletedRestore')}
        </Button>
        <Button small look="danger" aria-label={t('deletedForGoodNamed', who)} onClick={onPurge}>
          {t('deletedForGood')}
        </Button>
      </div>
    </li>
  );
}
