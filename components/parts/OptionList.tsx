/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events -- A datalist shows no hints, tells nobody whether it is open, and chooses what it likes: this is the list of a combobox, whose field has the focus and the keys. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './option-list.css';

export interface OptionListProps {
  /** Of the list; that of an option is `${id}-${index}`. */
  id: string;
  label: string;
  options: readonly { key: string; content: ComponentChildren }[];
  /** Which one the arrows reached; -1 = none. */
  active: number;
  onTake(index: number): void;
}

/** What a field offers, below it. */
export function OptionList({ id, label, options, active, onTake }: OptionListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [active]);
  return (
    <div ref={list} class="option-list" id={id} role="listbox" aria-label={label}>
      {options.map(({ key, content }, index) => (
        <div
          key={key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // The field keeps the focus.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(index)}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
