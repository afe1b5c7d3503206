import type { ComponentProps } from 'preact';
import './button.css';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary`: the one thing to do here; `quiet`: no outline until pointed at. */
  look?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** As high as a line of a list; still a target of 24 px and more. */
  small?: boolean;
  /** Holds an icon alone: give it an `aria-label`. */
  square?: boolean;
}

/** A native button in the project's dress. */
export function Button({ look = 'plain', small = false, square = false, class: extra, ...button }: ButtonProps) {
  const names = ['button', `button-${look}`, small && 'button-small', square && 'button-square', extra];
  return <button type="button" {...button} class={names.filter(Boolean).join(' ')} />;
}
