import type { EpochMs } from '../../lib/model/time.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { openOnSite } from '../../lib/platform/tabs.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import type { Turn } from './conversation.ts';
import { FoldedText } from './FoldedText.tsx';
import { postTime } from './post-time.ts';
import { PostTimeText } from './PostTimeText.tsx';

/** UTF-16 units of a text shown. */
const BUDGET = 240;

const PART = { opening: 'threadOpening', this: 'threadThis', own: 'threadOwn', again: 'threadAgain', other: null } as const satisfies Record<Turn['part'], MessageKey | null>;

/** Who said what and when, which part it has in the conversation, and the way to it. */
export function ThreadTurn({ turn, now }: { turn: Turn; now: EpochMs }) {
  const { part, author, text, url, at, precision } = turn;
  const label = PART[part];
  return (
    <li class={`turn turn-${part}`} aria-current={part === 'this'}>
      <p class="turn-head">
        <bdi class="turn-author">{author === '' ? t('mentionNoAuthor') : author}</bdi>
        {label !== null && <span class="turn-part">{t(label)}</span>}
        {at !== null && <PostTimeText class="turn-time" time={postTime({ post: { publishedAt: at, publishedPrecision: precision }, firstSeenAt: at }, now)} />}
        {url !== null && part !== 'this' && (
          <Button look="quiet" small square class="turn-open" aria-label={t('threadOpen', author)} title={url} onClick={() => void openOnSite(url)}>
            <Icon name="open" />
          </Button>
        )}
      </p>
      {text !== null && part !== 'this' && (
        <p class="turn-text" dir="auto">
          <FoldedText text={text} hits={[]} budget={BUDGET} />
        </p>
      )}
      {text === null && <p class="thread-none">{t('threadNotKept')}</p>}
    </li>
  );
}
