import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { Topic } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Icon } from '../parts/Icon.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { KIND_WORD, PRIORITY_WORD, STATUS_WORD } from './mention-words.ts';
import { hostOfPost, placeOfPost } from './place-of-post.ts';
import './mention-facts.css';

export type TopicLook = Pick<Topic, 'id' | 'name' | 'color'>;

export interface MentionFactsProps {
  mention: Mention;
  topics: readonly TopicLook[];
  now: EpochMs;
  /** The actions below say then what is tagged and noted. */
  unfolded: boolean;
  onOpen(): void;
}

/** Loaded behind the first screen: it counts working time. */
const loadFollowUp = () => import('./FollowUpFacts.tsx').then(({ FollowUpFacts }) => FollowUpFacts);

/** The line below a mention: its topics, where it comes from, and what was done with it. */
export function MentionFacts({ mention, topics, now, unfolded, onOpen }: MentionFactsProps) {
  const { post, matches, status, priority, tags, note } = mention;
  const matched = topics.filter(({ id }) => matches.some(({ topicId }) => topicId === id));
  return (
    <ul class="facts">
      {matched.map(({ id, name, color }) => (
        <li key={id} class="fact-topic" data-color={color}>
          <span class="dot" />
          <bdi>{name}</bdi>
        </li>
      ))}
      {mention.clippedByHand && matched.length === 0 && <li>{t('mentionClipped')}</li>}
      <li class="fact-origin">
        <a
          href={post.url}
          tabIndex={unfolded ? 0 : -1}
          title={post.url}
          onClick={(event) => {
            event.preventDefault();
            onOpen();
          }}
        >
          {[...new Set([placeOfPost(post), t(KIND_WORD[post.kind]), hostOfPost(post)])].filter(Boolean).join(' · ')}
        </a>
      </li>
      {post.promoted && <li class="fact-promoted">{t('mentionPromoted')}</li>}
      {!unfolded && priority !== 'normal' && <li class={`fact-priority fact-${priority}`}>{t('mentionPriority', t(PRIORITY_WORD[priority]))}</li>}
      {!unfolded && status !== 'new' && <li class={`fact-status fact-${status}`}>{t(STATUS_WORD[status])}</li>}
      {owes(mention) && <Lazy load={loadFollowUp} mention={mention} now={now} />}
      {!unfolded &&
        tags.map((tag) => (
          <li key={tag} class="fact-tag">
            <bdi>{tag}</bdi>
          </li>
        ))}
      {!unfolded && note !== '' && (
        <li class="fact-note" title={note}>
          <Icon name="note" />
          <bdi>{note}</bdi>
        </li>
      )}
    </ul>
  );
}

/** Whether there may be something to say of follow-up: for what is settled there is, where it was promised or given to somebody. */
function owes({ status, dueAt, promise, owner, snoozedUntil }: Mention): boolean {
  return status === 'new' || status === 'todo' || dueAt !== null || promise !== '' || owner !== null || snoozedUntil !== null;
}
