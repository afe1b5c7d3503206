import './switch.css';

export interface SwitchProps {
  id: string;
  on: boolean;
  /** Id of what it is called by. */
  labelledBy: string;
  /** Id of what says more about it. */
  describedBy?: string;
  /** Called straight from the click. What is shown follows `on` alone, so that a refusal changes nothing. */
  onSwitch(on: boolean): void;
}

/** On or off, at once: a native checkbox in the dress of a switch. */
export function Switch({ id, on, labelledBy, describedBy, onSwitch }: SwitchProps) {
  return (
    <input
      type="checkbox"
      role="switch"
      id={id}
      class="switch"
      checked={on}
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => {
        currentTarget.checked = on;
        onSwitch(!on);
      }}
    />
  );
}
