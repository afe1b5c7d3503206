import { useId } from 'preact/hooks';
import './field.css';
import './swatches.css';

export interface SwatchesProps<T extends string | null> {
  label: string;
  /** Names of colour tokens and what they are called; null: none. */
  choices: readonly { value: T; label: string }[];
  value: T;
  onValue(value: T): void;
}

/** One colour of a few: radio buttons in the dress of what they choose. */
export function Swatches<T extends string | null>({ label, choices, value, onValue }: SwatchesProps<T>) {
  const name = useId();
  return (
    <fieldset class="field swatches-field">
      <legend class="field-label">{label}</legend>
      <div class="swatches">
        {choices.map((one) => (
          <label key={one.value} class="swatch" {...(one.value === null ? {} : { 'data-color': one.value })} title={one.label}>
            <input type="radio" name={name} checked={one.value === value} onChange={() => onValue(one.value)} />
            <span class="for-ears">{one.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
