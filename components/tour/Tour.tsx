import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Said, SLOTS } from '../parts/Said.tsx';
import './tour.css';

export interface TourProps {
  /** A mention has a tag: what the tour leads to. */
  tagged: boolean;
  /** The list lies below a search field that has the focus. */
  belowSearch: boolean;
  /** Skipped or gone through. */
  onOver(): void;
}

const [A, B, C, D] = SLOTS;

/** What a step says; the keys stand in its sentence. */
const FIRST = {
  belowSearch: { title: 'tourFirst', says: () => t('tourFirstHow', A, B, C), keys: ['↓', 'j', 'k'] },
  alone: { title: 'tourFirst', says: () => t('tourFirstHere', A, B), keys: ['j', 'k'] },
} as const;
const OTHERS = [
  { title: 'tourTag', says: () => t('tourTagHow', A, B, C), keys: ['1', '9', 'z'] },
  { title: 'tourKeep', says: () => t('tourKeepHow', A, B, C, D), keys: ['f', 'n', 'e', '?'] },
] as const;
const LAST = OTHERS.length;

/**
 * Three cards above the first mention, from what it is to what to do with it. It stands in the page and takes no focus, so
 * the keys that it names work while it names them; a tag leads to its last card.
 */
export function Tour({ tagged, belowSearch, onOver }: TourProps) {
  const [at, setAt] = useState(0);
  useEffect(() => {
    if (tagged) setAt(LAST);
  }, [tagged]);
  const { title, says, keys } = OTHERS[at - 1] ?? FIRST[belowSearch ? 'belowSearch' : 'alone'];
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const skip = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Else it would close the popup.
      event.preventDefault();
      onOver();
    };
    card.current?.addEventListener('keydown', skip);
    return () => card.current?.removeEventListener('keydown', skip);
  }, []);
  return (
    <section ref={card} class="tour" aria-label={t('tourName')}>
      <div aria-live="polite">
        <h2 class="tour-title">{t(title)}</h2>
        <p class="tour-how">
          <Said text={says()} parts={keys.map((key): ComponentChild => <kbd key={key}>{key}</kbd>)} />
        </p>
      </div>
      <div class="tour-ways">
        <span class="tour-place">{t('tourPlace', at + 1, LAST + 1)}</span>
        {at < LAST && (
          <Button look="quiet" small onClick={onOver}>
            {t('tourSkip')}
          </Button>
        )}
        <Button look="primary" small onClick={() => (at < LAST ? setAt(at + 1) : onOver())}>
          {t(at < LAST ? 'tourNext' : 'tourDone')}
        </Button>
      </div>
    </section>
  );
}
