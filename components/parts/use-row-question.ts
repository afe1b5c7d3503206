import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface RowQuestion<T extends string> {
  /** Of the row; its buttons name what they open in `data-opens`. */
  row: RefObject<HTMLLIElement | null>;
  /** What is asked below the row; null: nothing. */
  open: T | null;
  ask(what: T | null): void;
}

/** What is asked below a row of a list, one question at a time; answered or not, the focus goes back to the button that asked. */
export function useRowQuestion<T extends string>(): RowQuestion<T> {
  const [open, ask] = useState<T | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const openedLast = useRef(open);
  useEffect(() => {
    if (open === null && openedLast.current !== null) row.current?.querySelector<HTMLElement>(`[data-opens="${openedLast.current}"]`)?.focus();
    openedLast.current = open;
  }, [open]);
  return { row, open, ask };
}
