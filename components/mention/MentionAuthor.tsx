import { fieldText } from '../../lib/model/hit.ts';
import type { Post } from '../../lib/model/post.ts';
import { t } from '../../lib/platform/i18n.ts';
import { MarkedText } from '../parts/MarkedText.tsx';
import type { Span } from './fold-text.ts';

export interface MentionAuthorProps {
  id: string;
  post: Post;
  /** Offsets into `fieldText(post, 'author')`. */
  hits: readonly Span[];
}

/** The name that people see and the handle, each in its own direction. */
export function MentionAuthor({ id, post, hits }: MentionAuthorProps) {
  const { name, handle } = post.author;
  const full = fieldText(post, 'author');
  const handleAt = name === null ? 0 : name.length + 1;
  const shifted = hits.map(({ start, end }) => ({ start: start - handleAt, end: end - handleAt })).filter(({ end }) => end > 0);
  return (
    <span id={id} class="mention-author" title={handle === '' ? (name ?? '') : full}>
      {name !== null && (
        <bdi class="mention-name">
          <MarkedText text={name} hits={hits} />
        </bdi>
      )}
      {name !== null && ' '}
      {handle !== '' && (
        <bdi class={name === null ? 'mention-name' : 'mention-handle'}>
          <MarkedText text={full.slice(handleAt)} hits={shifted.map(({ start, end }) => ({ start: Math.max(0, start), end }))} />
        </bdi>
      )}
      {name === null && handle === '' && <span class="mention-name">{t('mentionNoAuthor')}</span>}
    </span>
  );
}
