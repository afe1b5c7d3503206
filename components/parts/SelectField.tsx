import { useId } from 'preact/hooks';
import { FieldFrame } from './FieldFrame.tsx';

export interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  choices: readonly { value: T; label: string }[];
  onValue(value: T): void;
}

/** A labelled native select: one of a few. */
export function SelectField<T extends string>({ label, value, choices, onValue }: SelectFieldProps<T>) {
  return (
    <FieldFrame id={useId()} label={label}>
      {(names) => (
        <select {...names} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value as T)}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
