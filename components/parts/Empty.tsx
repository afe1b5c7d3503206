import type { ComponentChildren } from 'preact';
import './empty.css';

export interface EmptyProps {
  /** Drawn above the words. */
  icon?: ComponentChildren;
  title: string;
  why: string;
  /** What to do next. */
  children?: ComponentChildren;
}

/** In the place of a list: why nothing is listed, and what to do next. */
export function Empty({ icon, title, why, children }: EmptyProps) {
  return (
    <section class="empty">
      {icon}
      <h2 class="empty-title">{title}</h2>
      <p>{why}</p>
      {children}
    </section>
  );
}
