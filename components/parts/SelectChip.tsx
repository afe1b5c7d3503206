import { Icon } from './Icon.tsx';
import './select-chip.css';

export interface Choice {
  value: string;
  label: string;
}

export interface SelectChipProps {
  label: string;
  /** What stands there when nothing is chosen. */
  any: string;
  choices: readonly Choice[];
  value: string | null;
  onChoose(value: string | null): void;
}

/** A native select in the dress of a chip: one of several, or any. */
export function SelectChip({ label, any, choices, value, onChoose }: SelectChipProps) {
  return (
    <span class="select-chip" data-on={value !== null}>
      <select aria-label={label} value={value ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : currentTarget.value)}>
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
