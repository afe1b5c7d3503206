import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { writtenTerm } from '../../lib/query/written-term.ts';
import { Icon } from '../parts/Icon.tsx';
import './terms-input.css';

export interface TermsInputProps {
  /** What the words are for, read out. */
  label: string;
  /** As a query writes them. */
  terms: readonly string[];
  placeholder: string;
  onTerms(terms: readonly string[]): void;
}

/** Words, each a chip that can be taken away, and a field for the next: Enter or a comma adds it, Backspace in an empty field takes the last away. */
export function TermsInput({ label, terms, placeholder, onTerms }: TermsInputProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    const term = writtenTerm(typed);
    setTyped('');
    if (term !== '' && !terms.includes(term)) onTerms([...terms, term]);
  };
  const remove = (term: string) => {
    onTerms(terms.filter((other) => other !== term));
    field.current?.focus();
  };
  return (
    <div class="terms-input">
      <ul class="terms-chips" aria-label={label}>
        {terms.map((term) => (
          <li key={term} class="term-chip">
            <bdi>{term}</bdi>
            <button type="button" aria-label={t('builderRemoveTerm', term)} onClick={() => remove(term)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={field}
        class="terms-field"
        aria-label={t('builderAddTerm', label)}
        placeholder={terms.length === 0 ? placeholder : t('builderAnother')}
        value={typed}
        maxLength={200}
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === 'Backspace' && typed === '' && terms.length > 0) onTerms(terms.slice(0, -1));
          if ((event.key !== 'Enter' && event.key !== ',') || event.isComposing || (event.key === 'Enter' && typed === '')) return;
          event.preventDefault();
          add();
        }}
      />
    </div>
  );
}
