import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';
import './input.css';

export interface FileFieldProps {
  label: string;
  hint?: string;
  /** Endings and media types of files that are offered. */
  accept: string;
  inputRef?: Ref<HTMLInputElement>;
  /** undefined: the choice was taken back. */
  onFile(file: File | undefined): void;
}

/** A field for one file. */
export function FileField({ label, hint, accept, inputRef, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input ref={inputRef ?? null} id={id} class="input" type="file" accept={accept} aria-describedby={hint === undefined ? undefined : `${id}-hint`} onChange={({ currentTarget }) => onFile(currentTarget.files?.[0])} />
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
