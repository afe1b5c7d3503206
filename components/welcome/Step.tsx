import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './step.css';

export interface StepProps {
  number: number;
  title: string;
  /** Its place in the page's grid. */
  area: 'brand' | 'sample' | 'sites';
  children: ComponentChildren;
}

/** One of the numbered steps; all are in view from the start. */
export function Step({ number, title, area, children }: StepProps) {
  const id = useId();
  return (
    <section class={`card step step-${area}`} aria-labelledby={id}>
      <h2 class="step-title" id={id}>
        <span class="step-number">{number}</span> {title}
      </h2>
      {children}
    </section>
  );
}
