import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fieldText, type Hit } from '../../lib/model/hit.ts';
import type { TopicMatch } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';
import type { Topic, TopicId } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { why } from '../../lib/query/why.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { Button } from '../parts/Button.tsx';
import { ClauseSentence } from '../topic/ClauseSentence.tsx';
import { NotThis } from './NotThis.tsx';
import type { PanelProps } from './panels.ts';
import './panel.css';
import './why-panel.css';

/** Why a mention is here: for each topic the clauses that hold and the words that made them; and the way to keep such posts out. */
export function WhyPanel({ mention }: Pick<PanelProps, 'mention'>) {
  const topics = useTopicList();
  const [excluding, setExcluding] = useState<TopicId | null>(null);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => panel.current?.scrollIntoView({ block: 'nearest' }), [topics === undefined]);
  if (topics === undefined) return null;
  return (
    <section class="panel why" ref={panel} aria-label={t('whyTitle')}>
      {mention.matches.map((match) => {
        const topic = topics.find(({ id }) => id === match.topicId);
        return (
          <div key={match.topicId} class="why-topic" data-color={topic?.color}>
            <p class="why-name">
              <span class="dot" />
              <bdi>{topic?.name ?? t('whyTopicGone')}</bdi>
              {topic !== undefined && excluding !== topic.id && (
                <Button small class="why-not" onClick={() => setExcluding(topic.id)}>
                  {t('notThis')}
                </Button>
              )}
            </p>
            {excluding === match.topicId && topic !== undefined ? (
              <NotThis topic={topic} mention={mention} hits={match.hits} onClose={() => setExcluding(null)} />
            ) : (
              <Reasons topic={topic} match={match} post={mention.post} />
            )}
          </div>
        );
      })}
    </section>
  );
}

function Reasons({ topic, match, post }: { topic: Topic | undefined; match: TopicMatch; post: Post }) {
  const reasons = topic === undefined ? null : why(topic.query, post);
  if (reasons === null) {
    return (
      <>
        {topic !== undefined && <p class="why-then">{t('whyChanged')}</p>}
        <Words hits={match.hits} post={post} />
      </>
    );
  }
  return (
    <ul class="clauses">
      {reasons.map(({ clause, hits }, index) => (
        <li key={index} data-says={clause.says}>
          <ClauseSentence clause={clause} />
          <Words hits={hits} post={post} />
        </li>
      ))}
    </ul>
  );
}

const SHOWN = 5;

/** The words as the post has them, each once. */
function Words({ hits, post }: { hits: readonly Hit[]; post: Post }) {
  const words = [...new Set(hits.map(({ field, start, end }) => fieldText(post, field).slice(start, end)))];
  if (words.length === 0) return null;
  return (
    <span class="why-words">
      {words.slice(0, SHOWN).map((word) => (
        <mark key={word} dir="auto">
          {word}
        </mark>
      ))}
    </span>
  );
}
