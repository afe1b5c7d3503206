import type { ComponentChildren } from 'preact';
import './screen-head.css';

export interface ScreenHeadProps {
  title: string;
  lead?: string;
  /** Stands above the title: the way back. */
  before?: ComponentChildren;
  /** What can be done here. */
  children?: ComponentChildren;
}

/** What a screen of the full page is called, and what can be done on the whole of it. */
export function ScreenHead({ title, lead, before, children }: ScreenHeadProps) {
  return (
    <header class="screen-head">
      <div>
        {before}
        <h1 tabIndex={-1} dir="auto">
          {title}
        </h1>
        {lead !== undefined && <p class="screen-lead">{lead}</p>}
      </div>
      {children !== undefined && <div class="screen-ways">{children}</div>}
    </header>
  );
}
