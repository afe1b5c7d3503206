import { useId, useState } from 'preact/hooks';
import { fieldText, type HitField } from '../../lib/model/hit.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { kept } from '../parts/kept.ts';
import { Lazy } from '../parts/Lazy.tsx';
import { PickBox } from '../parts/PickBox.tsx';
import { FoldedText } from './FoldedText.tsx';
import { hasHistory } from './has-history.ts';
import type { MentionHandlers, MentionPanel } from './MentionActions.tsx';
import { MentionAuthor } from './MentionAuthor.tsx';
import { MentionFacts, type TopicLook } from './MentionFacts.tsx';
import { nameOfAuthor } from './name-of-author.ts';
import { postTime } from './post-time.ts';
import { PostTimeText } from './PostTimeText.tsx';
import './mention-card.css';

export const loadActions = () => import('./MentionActions.tsx').then(({ MentionActions }) => MentionActions);
const loadMet = () => import('../person/MetBefore.tsx').then(({ MetBefore }) => MetBefore);
const loadHistory = () => import('./HistoryLine.tsx').then(({ HistoryLine }) => HistoryLine);

export interface MentionCardProps {
  mention: Mention;
  topics: readonly TopicLook[];
  /** Tags to offer; the first nine have a number key. */
  tags: readonly string[];
  now: EpochMs;
  /** The one that keys act on. */
  current: boolean;
  /** Its whole text and its actions show. */
  unfolded: boolean;
  /** One of several that an action changes together. */
  selected: boolean;
  panel: MentionPanel | null;
  on: MentionHandlers;
}

/** UTF-16 units of a text shown folded, and unfolded; scripts that say more per character get half. */
const BUDGET = 180;
const BUDGET_UNFOLDED = 640;
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** One mention: who, when, what with the hits marked, where from; and, unfolded, everything to do with it. */
export const MentionCard = kept(function MentionCard({ mention, topics, tags, now, current, unfolded, selected, panel, on }: MentionCardProps) {
  const id = useId();
  const [whole, setWhole] = useState(false);
  const { post, status } = mention;
  const time = postTime(mention, now);
  const budget = (unfolded ? BUDGET_UNFOLDED : BUDGET) / (DENSE_SCRIPT.test(post.text.slice(0, 300)) ? 2 : 1);
  const hits = (field: HitField) => mention.matches.flatMap((match) => match.hits.filter((hit) => hit.field === field));
  const links = hits('link').length > 0 ? fieldText(post, 'link') : '';
  return (
    <article
      class="mention"
      // One place in the tab order for the whole list; the arrow keys move it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={current ? 0 : -1}
      aria-labelledby={`${selected ? `${id}-selected ` : ''}${id}-who ${id}-when`}
      aria-describedby={`${id}-text`}
      aria-current={current}
      data-folded={!unfolded}
      data-key={mention.key}
      data-status={status}
      data-selected={selected}
    >
      <header class="mention-head">
        {selected && (
          <span id={`${id}-selected`} class="for-ears">
            {t('mentionSelected')}
          </span>
        )}
        <PickBox label={t('mentionPick', nameOfAuthor(post))} keyName="Space" tabIndex={current ? 0 : -1} checked={selected} onPick={() => on.pick(mention)} />
        <MentionAuthor id={`${id}-who`} post={post} hits={hits('author')} />
        <PostTimeText id={`${id}-when`} class="mention-time" time={time} />
      </header>
      <div id={`${id}-text`} class="mention-body" {...(post.lang === null ? {} : { lang: post.lang })}>
        {post.rating !== null && (
          <p class="mention-rating">
            <span aria-hidden="true">★</span> {t('mentionRating', post.rating.value, post.rating.best)}
          </p>
        )}
        {post.title !== null && (
          <p class="mention-title" dir="auto">
            <FoldedText text={post.title} hits={hits('title')} budget={BUDGET} />
          </p>
        )}
        {post.text !== '' && (
          <p class={unfolded ? 'mention-text mention-text-lines' : 'mention-text'} dir="auto">
            <FoldedText text={post.text} hits={hits('text')} budget={whole && unfolded ? Infinity : budget} />
          </p>
        )}
        {post.quoted !== null && (unfolded || hits('quoted').length > 0) && (
          <blockquote class="mention-quote" dir="auto">
            {post.quoted.handle !== null && <bdi class="mention-handle">@{post.quoted.handle} </bdi>}
            <FoldedText text={post.quoted.text} hits={hits('quoted')} budget={BUDGET} />
          </blockquote>
        )}
        {links !== '' && (
          <p class="mention-links" dir="ltr">
            <FoldedText text={links} hits={hits('link')} budget={BUDGET} />
          </p>
        )}
      </div>
      {unfolded && post.text.length > budget && (
        <button type="button" class="mention-whole" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? 'mentionTextLess' : 'mentionTextWhole')}
        </button>
      )}
      <MentionFacts mention={mention} topics={topics} now={now} unfolded={unfolded} onOpen={() => on.openOnSite(mention)} />
      {hasHistory(mention) && <Lazy load={loadHistory} mention={mention} now={now} />}
      {unfolded && <Lazy key={mention.key} load={loadMet} mention={mention} now={now} />}
      {unfolded && <Lazy load={loadActions} mention={mention} tags={tags} now={now} panel={panel} on={on} />}
    </article>
  );
});
