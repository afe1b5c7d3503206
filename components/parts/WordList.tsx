import { useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Field } from './Field.tsx';
import { Icon } from './Icon.tsx';
import './word-list.css';

export interface WordListProps {
  words: readonly string[];
  /** Of the field for one more. */
  label: string;
  addLabel: string;
  /** What the button beside a word is called. */
  removeLabel(word: string): string;
  maxLength: number;
  /** A word that is not in the list yet, in whatever case, trimmed. */
  onAdd(word: string): void;
  onRemove(word: string): void;
}

/** A short list of the user's own words: each can go, and one can be added. */
export function WordList({ words, label, addLabel, removeLabel, maxLength, onAdd, onRemove }: WordListProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const word = typed.replace(/\s+/g, ' ').trim();
  const add = (event: Event) => {
    event.preventDefault();
    if (word !== '' && !words.some((other) => other.toLowerCase() === word.toLowerCase())) onAdd(word);
    setTyped('');
    field.current?.focus();
  };
  return (
    <div class="word-list">
      {words.length > 0 && (
        <ul>
          {words.map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>
              <button
                type="button"
                class="word-list-remove"
                aria-label={removeLabel(one)}
                title={removeLabel(one)}
                onClick={() => {
                  onRemove(one);
                  // The button goes with its word.
                  field.current?.focus();
                }}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form noValidate onSubmit={add}>
        <Field label={label} value={typed} maxLength={maxLength} inputRef={field} onValue={setTyped} />
        <Button type="submit">{addLabel}</Button>
      </form>
    </div>
  );
}
