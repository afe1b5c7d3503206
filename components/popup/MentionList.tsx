import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { MentionHandlers, MentionPanel } from '../mention/MentionActions.tsx';
import { MentionCard } from '../mention/MentionCard.tsx';
import type { TopicLook } from '../mention/MentionFacts.tsx';
import './mention-list.css';

export interface MentionListProps {
  /** Those that the page in front holds. */
  here: readonly Mention[];
  /** The others, newest first. */
  rest: readonly Mention[];
  /** There is more to load. */
  more: boolean;
  current: PostKey | null;
  panel: MentionPanel | null;
  /** Changes whenever the current mention is to take the focus. */
  focusRequest: number;
  topics: readonly TopicLook[];
  tags: readonly string[];
  now: EpochMs;
  on: MentionHandlers;
  onChoose(key: PostKey): void;
  onMore(): void;
}

/** The mentions, those on the page in front first. One is current: it has the one place in the tab order, and its actions show. */
export function MentionList({ here, rest, more, current, panel, focusRequest, topics, tags, now, on, onChoose, onMore }: MentionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  /** Where the card that was pressed stood: it must not move away under the pointer when the one above it folds. */
  const pressed = useRef<{ key: string; top: number } | null>(null);

  useLayoutEffect(() => {
    if (focusRequest > 0) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [focusRequest]);

  useLayoutEffect(() => {
    const card = list.current?.querySelector('[aria-current="true"]');
    const scroller = list.current?.parentElement;
    if (pressed.current !== null && card instanceof HTMLElement && card.dataset['key'] === pressed.current.key && scroller) {
      scroller.scrollTop += card.getBoundingClientRect().top - pressed.current.top;
    }
    pressed.current = null;
  }, [current]);

  useLayoutEffect(() => {
    if (end.current === null) return;
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && onMore(), { rootMargin: '400px' });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [more, rest.length]);

  // A press anywhere on a card is a convenience; the keyboard has its own way to every card.
  useLayoutEffect(() => {
    const choose = ({ target }: MouseEvent) => {
      const card = target instanceof Element ? target.closest<HTMLElement>('.mention') : null;
      const key = card?.dataset['key'];
      if (card === null || key === undefined || key === current) return;
      pressed.current = { key, top: card.getBoundingClientRect().top };
      onChoose(key as PostKey);
    };
    list.current?.addEventListener('click', choose);
    return () => list.current?.removeEventListener('click', choose);
  });

  const cards = (mentions: readonly Mention[]) =>
    mentions.map((mention) => (
      <li key={mention.key}>
        <MentionCard
          mention={mention}
          topics={topics}
          tags={tags}
          now={now}
          current={mention.key === current}
          panel={mention.key === current ? panel : null}
          on={on}
        />
      </li>
    ));

  return (
    <div ref={list}>
      {here.length > 0 && (
        <section aria-label={t('popupHere')}>
          <h2 class="list-head">
            {t('popupHere')} <span class="list-count">{here.length}</span>
          </h2>
          <ul>{cards(here)}</ul>
        </section>
      )}
      {rest.length > 0 && (
        <section aria-label={t(here.length > 0 ? 'popupElsewhere' : 'popupMentions')}>
          {here.length > 0 && <h2 class="list-head">{t('popupElsewhere')}</h2>}
          <ul>{cards(rest)}</ul>
        </section>
      )}
      {more && (
        <button ref={end} type="button" class="list-more" onClick={onMore}>
          {t('popupMore')}
        </button>
      )}
    </div>
  );
}
