import type { ComponentChildren, VNode } from 'preact';
import './field.css';
import './input.css';

/** What a label, a hint and an error tie to the field that they stand around. */
export interface FieldNames {
  id: string;
  class: string;
  'aria-describedby': string | undefined;
}

export interface FieldFrameProps {
  id: string;
  label: string;
  /** The label is for ears only: what stands around the field says it already. */
  labelHidden?: boolean;
  /** A line below that helps. */
  hint?: ComponentChildren;
  /** A line below that says what is wrong, read out as soon as it is there; null: nothing is; undefined: nothing can be. */
  error?: string | null | undefined;
  class?: string | undefined;
  children(names: FieldNames): VNode;
}

/** What stands around a field of any kind: its label, and below it what helps and what is wrong. */
export function FieldFrame({ id, label, labelHidden = false, hint, error, class: extra, children }: FieldFrameProps) {
  const isWrong = error !== undefined && error !== null;
  const said = [hint !== undefined && `${id}-hint`, isWrong && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class={['field', extra].filter(Boolean).join(' ')}>
      <label class={labelHidden ? 'for-ears' : 'field-label'} for={id}>
        {label}
      </label>
      {children({ id, class: 'input', 'aria-describedby': said === '' ? undefined : said })}
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`} role="alert" hidden={!isWrong}>
          {error}
        </p>
      )}
    </div>
  );
}
