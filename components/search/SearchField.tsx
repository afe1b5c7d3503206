import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import type { Search } from '../hooks/use-search.ts';
import { Icon } from '../parts/Icon.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import type { OfferedKeys } from './SearchOffers.tsx';
import '../parts/input.css';
import './search-field.css';

export interface SearchFieldProps {
  value: string;
  onChange(value: string): void;
  /** What the value means, of `useSearch`. */
  search: Search;
  /** What stands in it while it is empty; default: what it looks through. */
  placeholder?: string;
  inputRef?: Ref<HTMLInputElement>;
  /** From the field down into what was found: Enter, or the arrow where nothing is offered. */
  onLeave(): void;
}

const loadOffers = () => import('./SearchOffers.tsx').then(({ SearchOffers }) => SearchOffers);

/** The field to look something up, with ways to go on below it: names of filters, their values, what was looked for before. */
export function SearchField({ value, onChange, search, placeholder = t('popupSearchPlaceholder'), inputRef, onLeave }: SearchFieldProps) {
  const [touched, setTouched] = useState(false);
  const [caret, setCaret] = useState(0);
  const [offered, setOffered] = useState<{ list: string; active: string | undefined } | null>(null);
  const field = useRef<HTMLInputElement | null>(null);
  /** Of the offers below, once they are there: true where the key was meant for them. */
  const keys = useRef<OfferedKeys | null>(null);
  const follow = () => setCaret(field.current?.selectionStart ?? 0);
  const type = (text: string) => {
    setTouched(true);
    onChange(text);
    follow();
  };
  return (
    <div class="search">
      <Icon name="search" />
      <input
        ref={(input) => {
          field.current = input;
          if (typeof inputRef === 'function') inputRef(input);
          else if (inputRef) inputRef.current = input;
        }}
        type="text"
        inputMode="search"
        enterkeyhint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={offered !== null}
        aria-controls={offered?.list}
        aria-activedescendant={offered?.active}
        class="input"
        aria-label={t('popupSearch')}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        value={value}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onSelect={follow}
        onPointerDown={() => setTouched(true)}
        onKeyDown={(event) => {
          // Alt and the arrow: the platform's key for the list of a field.
          if (event.altKey && event.key === 'ArrowDown') setTouched(true);
          if (keys.current?.press(event)) return;
          if (event.altKey || event.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'Enter') onLeave();
          else if (event.key === 'Escape' && value !== '') onChange('');
          else return;
          event.preventDefault();
        }}
        onBlur={() => keys.current?.leave()}
      />
      {touched && (
        <Lazy
          load={loadOffers}
          text={value}
          caret={caret}
          search={search}
          keys={keys}
          onOffered={setOffered}
          onText={(text: string, at: number) => {
            onChange(text);
            setCaret(at);
            requestAnimationFrame(() => field.current?.setSelectionRange(at, at));
          }}
        />
      )}
    </div>
  );
}
