import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { waitingSince } from '../../lib/model/waiting-since.ts';
import { numberText, t } from '../../lib/platform/i18n.ts';
import { dueText } from '../mention/due-text.ts';
import type { TopicLook } from '../mention/MentionFacts.tsx';
import { nameOfAuthor } from '../mention/name-of-author.ts';
import { PRIORITY_WORD, STATUS_WORD } from '../mention/mention-words.ts';
import { placeOfPost } from '../mention/place-of-post.ts';
import { postTime, shortTime } from '../mention/post-time.ts';
import { PostTimeText } from '../mention/PostTimeText.tsx';
import { MarkedText } from '../parts/MarkedText.tsx';
import type { ColumnId } from './columns.ts';

export interface MentionCellProps {
  id: ColumnId;
  mention: Mention;
  topics: readonly TopicLook[];
  now: EpochMs;
}

/** As much of a text as the widest column shows in one line. */
const LINE = 240;

/** What one column says of a mention, in one line; nothing where there is nothing to say. */
export function MentionCell({ id, mention, topics, now }: MentionCellProps) {
  const { post, tags, note } = mention;
  switch (id) {
    case 'author':
      return <bdi class="cell-author">{nameOfAuthor(post)}</bdi>;
    case 'text':
      return <TextCell mention={mention} />;
    case 'site':
      return <bdi>{placeOfPost(post)}</bdi>;
    case 'topic':
      return topics
        .filter(({ id: topic }) => mention.matches.some(({ topicId }) => topicId === topic))
        .map(({ id: topic, name, color }) => (
          <span key={topic} class="cell-topic" data-color={color}>
            <span class="dot" />
            <bdi>{name}</bdi>
          </span>
        ));
    case 'status':
      return <span class={`cell-status cell-${mention.status}`}>{t(STATUS_WORD[mention.status])}</span>;
    case 'tags':
      return tags.map((tag) => (
        <bdi key={tag} class="cell-tag">
          {tag}
        </bdi>
      ));
    case 'owner':
      return mention.owner === null ? null : <bdi>{mention.owner}</bdi>;
    case 'priority':
      return mention.priority === 'normal' ? null : t(PRIORITY_WORD[mention.priority]);
    case 'due':
      return <DueCell dueAt={mention.dueAt} now={now} />;
    case 'waiting':
      return <SinceCell at={waitingSince(mention)} now={now} />;
    case 'published':
      return <PostTimeText time={postTime(mention, now)} />;
    case 'firstSeen':
      return <SinceCell at={mention.firstSeenAt} now={now} />;
    case 'likes':
    case 'replies':
    case 'views':
      return numberOrNothing(post.engagement[id]);
    case 'rating':
      return post.rating === null ? null : t('mentionRating', post.rating.value, post.rating.best);
    case 'sightings':
      return numberText(mention.sightings);
    case 'note':
      return note === '' ? null : <bdi>{note.slice(0, LINE)}</bdi>;
  }
}

/** One line: the title, then the text, with what matched marked. */
function TextCell({ mention: { post, matches } }: { mention: Mention }) {
  const hits = (field: 'title' | 'text') => matches.flatMap((match) => match.hits.filter((hit) => hit.field === field && hit.end <= LINE));
  return (
    <span class="cell-text" dir="auto" {...(post.lang === null ? {} : { lang: post.lang })}>
      {post.title !== null && (
        <>
          <b>
            <MarkedText text={post.title.slice(0, LINE)} hits={hits('title')} />
          </b>{' '}
        </>
      )}
      <MarkedText text={post.text.slice(0, LINE)} hits={hits('text')} />
    </span>
  );
}

function DueCell({ dueAt, now }: { dueAt: EpochMs | null; now: EpochMs }) {
  if (dueAt === null) return null;
  const text = dueText(dueAt, now);
  return dueAt <= now ? <span class="cell-late">{t('mentionDueLate', text)}</span> : text;
}

function SinceCell({ at, now }: { at: EpochMs | null; now: EpochMs }) {
  return at === null ? null : <time dateTime={new Date(at).toISOString()}>{shortTime(at, 'second', now)}</time>;
}

function numberOrNothing(value: number | null): string | null {
  return value === null ? null : numberText(value);
}
