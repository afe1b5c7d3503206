import type { ComponentChildren, ComponentProps } from 'preact';
import './chip.css';

export interface ChipProps extends ComponentProps<'button'> {
  /** A chip that is on says so with `aria-pressed`. */
  on?: boolean;
  /** Name of a topic colour: a dot before the text. */
  color?: string | undefined;
  children?: ComponentChildren;
}

/** A word to press: a filter, a term, a tag. */
export function Chip({ on, color, class: extra, children, ...button }: ChipProps) {
  return (
    <button type="button" aria-pressed={on} {...button} class={['chip', extra].filter(Boolean).join(' ')}>
      {color !== undefined && <span class="dot" data-color={color} />}
      <span class="chip-text">{children}</span>
    </button>
  );
}
