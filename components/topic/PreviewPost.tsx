import { fieldText, type Hit, type HitField } from '../../lib/model/hit.ts';
import type { Post } from '../../lib/model/post.ts';
import { t } from '../../lib/platform/i18n.ts';
import { FoldedText } from '../mention/FoldedText.tsx';
import { MentionAuthor } from '../mention/MentionAuthor.tsx';
import { placeOfPost } from '../mention/place-of-post.ts';
import { useId } from 'preact/hooks';

export interface PreviewPostProps {
  post: Post;
  hits: readonly Hit[];
  /** What the edit does to it; null: nothing. */
  change: 'gained' | 'lost' | null;
}

/** UTF-16 units of a text that are shown. */
const BUDGET = 160;

/** A post that a query finds, or does not find any more, in three lines. */
export function PreviewPost({ post, hits, change }: PreviewPostProps) {
  const id = useId();
  const inField = (field: HitField) => hits.filter((hit) => hit.field === field);
  const field = (['text', 'title', 'quoted', 'link'] as const).find((one) => inField(one).length > 0) ?? (post.text === '' ? 'title' : 'text');
  return (
    <li class="preview-post" data-change={change}>
      <p class="preview-who">
        <MentionAuthor id={id} post={post} hits={inField('author')} />
        <span class="preview-place">{placeOfPost(post)}</span>
        {change !== null && <span class="preview-change">{t(change === 'gained' ? 'previewNew' : 'previewHidden')}</span>}
      </p>
      <p class="preview-text" dir="auto">
        <FoldedText text={fieldText(post, field)} hits={inField(field)} budget={BUDGET} />
      </p>
    </li>
  );
}
