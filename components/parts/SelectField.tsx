import { useId } from 'preact/hooks';
import './field.css';
import './input.css';

export interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  onValue(value: T): void;
}

/** A labelled native select: one of a few. */
export function SelectField<T extends string>({ label, value, choices, onValue }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select id={id} class="input" value={value} onChange={({ currentTarget }) => onValue(currentTarget.value as T)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
}
