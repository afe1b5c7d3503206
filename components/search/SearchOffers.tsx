import { useEffect, useId, useLayoutEffect, useState } from 'preact/hooks';
import { completeSearch } from '../../lib/search/complete-search.ts';
import { t } from '../../lib/platform/i18n.ts';
import { forgetSearches, rememberSearch, useRecentSearches } from '../hooks/recent-searches.ts';
import { useHandles } from '../hooks/use-handles.ts';
import type { Search } from '../hooks/use-search.ts';
import { OptionList } from '../parts/OptionList.tsx';
import { choicesOf } from './search-choices.ts';
import { faultText } from './fault-text.ts';
import { FILTER_HINT } from './search-words.ts';
import './search-offers.css';

/** What the field hands on to its offers. */
export interface OfferedKeys {
  /** true: the key was meant for them, and is done with. */
  press(event: KeyboardEvent): boolean;
  /** The field lost the focus. */
  leave(): void;
}

export interface SearchOffersProps {
  text: string;
  caret: number;
  search: Search;
  keys: { current: OfferedKeys | null };
  /** The id of the list that is open, and of the offer that the arrows reached. */
  onOffered(offered: { list: string; active: string | undefined } | null): void;
  onText(text: string, caret: number): void;
}

interface Offer {
  /** As it would be written. */
  written: string;
  hint: string;
  take(): void;
}

/** Ways to go on with what is typed, chosen with the arrows and Enter; and what of it nothing has. */
export function SearchOffers({ text, caret, search, keys, onOffered, onText }: SearchOffersProps) {
  const id = useId();
  const [open, setOpen] = useState(true);
  const [active, setActive] = useState(-1);
  const handles = useHandles(text, caret);
  const recent = useRecentSearches();
  const offers = open ? offersOf() : [];

  // Another text, other offers: none of them is chosen yet.
  useLayoutEffect(() => {
    setOpen(true);
    setActive(-1);
  }, [text]);
  const shownActive = active < offers.length ? active : -1;
  useLayoutEffect(() => onOffered(offers.length === 0 ? null : { list: id, active: shownActive === -1 ? undefined : `${id}-${shownActive}` }), [offers.length, shownActive]);
  useEffect(() => () => onOffered(null), []);

  keys.current = {
    press(event) {
      if (event.isComposing) return false;
      const { key, altKey } = event;
      if (altKey && key === 'ArrowDown') setOpen(true);
      else if (offers.length === 0 || altKey) return false;
      else if (key === 'ArrowDown') setActive(shownActive + 1 === offers.length ? -1 : shownActive + 1);
      else if (key === 'ArrowUp') setActive(shownActive === -1 ? offers.length - 1 : shownActive - 1);
      else if (key === 'Enter' && shownActive !== -1) offers[shownActive]!.take();
      else if (key === 'Escape') setOpen(false);
      else return false;
      event.preventDefault();
      return true;
    },
    leave() {
      setOpen(false);
      if (search.terms.length > 0 && search.faults.length === 0) void rememberSearch(text);
    },
  };

  function offersOf(): Offer[] {
    if (text.trim() !== '') {
      return completeSearch(text, caret, choicesOf(search.names, handles)).map(({ filter, choice, text: next, caret: at }) => ({
        written: choice === null ? `${filter}:` : `${filter}:${choice.value}`,
        hint: choice === null ? t(FILTER_HINT[filter]) : (choice.label ?? ''),
        take: () => onText(next, at),
      }));
    }
    const searches = recent.map((one) => ({ written: one, hint: '', take: () => onText(one, one.length) }));
    return searches.length === 0 ? [] : [...searches, { written: '', hint: t('searchForget'), take: () => void forgetSearches() }];
  }

  return (
    <>
      {offers.length > 0 && (
        <OptionList
          id={id}
          label={t(text.trim() === '' ? 'searchRecent' : 'searchOffers')}
          active={shownActive}
          onTake={(index) => offers[index]!.take()}
          options={offers.map(({ written, hint }) => ({
            key: `${written} ${hint}`,
            content: (
              <>
                {written !== '' && <bdi class="offer-written">{written}</bdi>}
                {hint !== '' && <span class="offer-hint">{hint}</span>}
              </>
            ),
          }))}
        />
      )}
      <output class="search-faults" hidden={search.faults.length === 0}>
        {search.faults.map(faultText).join(' ')}
      </output>
    </>
  );
}
