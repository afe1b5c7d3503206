import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { MentionHandlers, MentionPanel } from '../mention/MentionActions.tsx';
import { MentionCard } from '../mention/MentionCard.tsx';
import type { TopicLook } from '../mention/MentionFacts.tsx';
import { useFrameLater } from '../parts/use-frame-later.ts';
import './mention-list.css';

export interface MentionListProps {
  /** Those that the page in front holds. */
  here: readonly Mention[];
  /** The others, in the order of the list. */
  rest: readonly Mention[];
  /** What the others are called, where there are none on the page in front; elsewhere they are "more". */
  name: string;
  /** There is more to load. */
  more: boolean;
  current: PostKey | null;
  /** Those that one action changes together. */
  selected: readonly PostKey[];
  panel: MentionPanel | null;
  /** Changes whenever the current mention is to take the focus. */
  focusRequest: number;
  topics: readonly TopicLook[];
  tags: readonly string[];
  now: EpochMs;
  on: MentionHandlers;
  /** `select`: with all from where the selection began. */
  onChoose(key: PostKey, select: boolean): void;
  onMore(): void;
}

/** The mentions, those on the page in front first. One is current: it has the one place in the tab order, and unfolds. */
export function MentionList({ here, rest, name, more, current, selected, panel, focusRequest, topics, tags, now, on, onChoose, onMore }: MentionListProps) {
  const list = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLButtonElement>(null);
  /** Where the card that was pressed stood: it must not move away under the pointer when the one above it folds. */
  const pressed = useRef<{ key: string; top: number } | null>(null);

  useLayoutEffect(() => {
    if (focusRequest > 0) list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  }, [focusRequest]);

  const followed = useFrameLater(current);
  // At once where nothing was current before, and where a field in it takes the next key.
  const unfolded = panel === null ? (followed ?? current) : current;

  useLayoutEffect(() => {
    const card = list.current?.querySelector<HTMLElement>('[aria-current="true"]') ?? null;
    const key = card?.dataset['key'];
    if (card === null || key !== unfolded) return;
    if (pressed.current !== null && pressed.current.key === key) scrollerOf(card).scrollBy({ top: card.getBoundingClientRect().top - pressed.current.top, behavior: 'instant' });
    else if (card === document.activeElement) card.scrollIntoView({ block: 'nearest' });
    pressed.current = null;
  }, [unfolded]);

  useLayoutEffect(() => {
    if (end.current === null) return;
    const watch = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && onMore(), { rootMargin: '400px' });
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [more, rest.length]);

  // A press anywhere on a card is a convenience; the keyboard has its own way to every card.
  useLayoutEffect(() => {
    const choose = ({ target, shiftKey }: MouseEvent) => {
      const card = target instanceof Element ? target.closest<HTMLElement>('.mention') : null;
      const key = card?.dataset['key'];
      if (card === null || key === undefined || key === current || (target as Element).closest('.pick-box') !== null) return;
      pressed.current = { key, top: card.getBoundingClientRect().top };
      onChoose(key as PostKey, shiftKey);
      // The browser takes the press with shift for a stretch of text.
      if (shiftKey) getSelection()?.removeAllRanges();
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
          unfolded={mention.key === unfolded}
          selected={selected.includes(mention.key)}
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
        <section aria-label={here.length > 0 ? t('popupElsewhere') : name}>
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

/** What scrolls when the list does: a part of the page, or the page. */
function scrollerOf(element: HTMLElement): Element {
  for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(outer).overflowY)) return outer;
  }
  return document.scrollingElement ?? document.documentElement;
}
