import { useId } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { dueText } from '../mention/due-text.ts';
import type { TopicLook } from '../mention/MentionFacts.tsx';
import { carries } from '../mention/mention-drag.ts';
import { PRIORITY_WORD } from '../mention/mention-words.ts';
import { nameOfAuthor } from '../mention/name-of-author.ts';
import { placeOfPost } from '../mention/place-of-post.ts';
import { postTime } from '../mention/post-time.ts';
import { PostTimeText } from '../mention/PostTimeText.tsx';
import { Icon } from '../parts/Icon.tsx';
import { kept } from '../parts/kept.ts';

export interface BoardCardProps {
  mention: Mention;
  topics: readonly TopicLook[];
  now: EpochMs;
  /** It has the board's one place in the tab order. */
  current: boolean;
}

/** As much of a text as three lines hold. */
const BEGINNING = 180;

/** A mention on the board: who, what, since when, and what is promised. */
export const BoardCard = kept(function BoardCard({ mention, topics, now, current }: BoardCardProps) {
  const { key, post, dueAt, tags, priority } = mention;
  const id = useId();
  const late = dueAt !== null && dueAt <= now && mention.status !== 'done' && mention.status !== 'ignored';
  return (
    <article
      class="board-card"
      // One place in the tab order for the whole board; arrows move it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={current ? 0 : -1}
      aria-labelledby={`${id}-who`}
      aria-describedby={`${id}-text`}
      aria-current={current}
      aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight"
      data-key={key}
      {...carries(mention)}
    >
      <p class="board-head" id={`${id}-who`}>
        <bdi class="board-who">{nameOfAuthor(post)}</bdi>
        <PostTimeText time={postTime(mention, now)} />
      </p>
      <p class="board-text" id={`${id}-text`} dir="auto" {...(post.lang === null ? {} : { lang: post.lang })}>
        {(post.title ?? post.text).slice(0, BEGINNING)}
      </p>
      <ul class="board-facts">
        {topics
          .filter((topic) => mention.matches.some(({ topicId }) => topicId === topic.id))
          .map((topic) => (
            <li key={topic.id} data-color={topic.color}>
              <span class="dot" /> <bdi>{topic.name}</bdi>
            </li>
          ))}
        <li>{placeOfPost(post)}</li>
        {priority !== 'normal' && <li>{t('boardPriority', t(PRIORITY_WORD[priority]))}</li>}
        {dueAt !== null && (
          <li class={late ? 'board-late' : undefined}>
            <Icon name={late ? 'alert' : 'clock'} /> {t(late ? 'mentionDueLate' : 'mentionDue', dueText(dueAt, now))}
          </li>
        )}
        {tags.map((tag) => (
          <li key={tag} class="board-tag">
            <bdi>{tag}</bdi>
          </li>
        ))}
      </ul>
    </article>
  );
});
