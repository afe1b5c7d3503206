import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The rows that are drawn: from `start` (included) to `end` (not). */
export interface RowWindow {
  start: number;
  end: number;
  /** Pixels. */
  rowHeight: number;
}

/** In the root's font size: a larger type makes higher rows. */
const ROW_REM = 2.5;
/** Drawn above and below what is seen; the window moves by steps of it, so that most scrolling draws nothing anew. */
const STEP = 10;

/**
 * Which of so many rows are to be drawn. By hand, because all rows are of one height: a division tells what libraries measure.
 */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow & { scrollTo(row: number): void } {
  const rowHeight = useRowHeight();
  const [start, setStart] = useState(0);
  const [seen, setSeen] = useState(2 * STEP);

  const measure = () => {
    const { scrollTop = 0, clientHeight = 0 } = scroller.current ?? {};
    setSeen(Math.ceil(clientHeight / rowHeight));
    setStart(Math.max(0, Math.floor(scrollTop / rowHeight / STEP) * STEP - STEP));
  };

  useLayoutEffect(() => {
    const element = scroller.current!;
    measure();
    element.addEventListener('scroll', measure, { passive: true });
    const resizing = new ResizeObserver(measure);
    resizing.observe(element);
    return () => {
      element.removeEventListener('scroll', measure);
      resizing.disconnect();
    };
  }, [rowHeight]);

  return {
    start: Math.min(start, Math.max(0, count - seen)),
    end: Math.min(count, start + seen + 3 * STEP),
    rowHeight,
    scrollTo(row) {
      const element = scroller.current!;
      const head = element.querySelector('thead')?.offsetHeight ?? 0;
      const top = row * rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + rowHeight > element.scrollTop + element.clientHeight - head) element.scrollTop = top + rowHeight - element.clientHeight + head;
      measure();
    },
  };
}

function useRowHeight(): number {
  const [height] = useState(() => Math.round(ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)));
  return height;
}
