export interface BeforeMarkProps {
  x1: number | string;
  x2: number | string;
  y1: number | string;
  y2: number | string;
}

/** The line for the period before; an edge in the colour of the page sets it off from the bar that it crosses. */
export function BeforeMark(ends: BeforeMarkProps) {
  return (
    <>
      <line class="chart-before-edge" {...ends} />
      <line class="chart-before" {...ends} />
    </>
  );
}
