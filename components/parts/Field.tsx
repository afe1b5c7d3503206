import type { ComponentChildren, Ref } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { FieldFrame } from './FieldFrame.tsx';

export interface FieldProps {
  label: string;
  /** The label is for ears only: what stands around the field says it already. */
  labelHidden?: boolean;
  /** A line below that helps. */
  hint?: ComponentChildren;
  /** A line below that says what is wrong; read out as soon as it is there. */
  error?: string | null;
  value: string;
  /** Called with the whole text at every keystroke. */
  onValue(value: string): void;
  type?: 'text' | 'url' | 'date' | 'time' | 'datetime-local' | 'password';
  /** Words to choose from; others may be typed. */
  suggestions?: readonly string[];
  class?: string;
  placeholder?: string;
  maxLength?: number;
  required?: boolean;
  disabled?: boolean;
  /** It takes the focus when it comes; the attribute would yield to what has it. */
  autofocus?: boolean;
  spellcheck?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onKeyDown?(event: KeyboardEvent): void;
  onBlur?(): void;
}

/** A labelled line of text to type. */
export function Field(props: FieldProps) {
  const { label, labelHidden = false, hint, error = null, value, onValue, type = 'text', class: extra, inputRef, suggestions = [], autofocus = false, ...input } = props;
  const id = useId();
  useLayoutEffect(() => {
    if (autofocus) document.getElementById(id)?.focus();
  }, []);
  return (
    <FieldFrame id={id} label={label} labelHidden={labelHidden} hint={hint} error={error} class={extra}>
      {(names) => (
        <>
          <input
            autocomplete="off"
            {...input}
            {...names}
            {...(inputRef === undefined ? {} : { ref: inputRef })}
            // Preact's types tell apart what ARIA roles each type may take; these take the same.
            type={type as 'text'}
            value={value}
            aria-invalid={error !== null}
            {...(suggestions.length === 0 ? {} : { list: `${id}-list` })}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          {suggestions.length > 0 && (
            <datalist id={`${id}-list`}>
              {suggestions.map((word) => (
                <option key={word}>{word}</option>
              ))}
            </datalist>
          )}
        </>
      )}
    </FieldFrame>
  );
}
