import './pick-box.css';

export interface PickBoxProps {
  /** There is no word beside it. */
  label: string;
  checked: boolean;
  /** Some of what it stands for. */
  indeterminate?: boolean;
  /** Default: the Tab key finds it. */
  tabIndex?: number;
  keyName?: string;
  onPick(): void;
}

/** A checkbox by which something is selected, as high and wide as a target must be. */
export function PickBox({ label, checked, indeterminate = false, tabIndex = 0, keyName, onPick }: PickBoxProps) {
  return (
    <label class="pick-box">
      <input type="checkbox" aria-label={label} aria-keyshortcuts={keyName} checked={checked} indeterminate={indeterminate} tabIndex={tabIndex} onChange={onPick} />
    </label>
  );
}
