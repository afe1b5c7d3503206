import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

type Handlers = { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void };

/** Hears what happens anywhere in an element: for keys and presses that all its parts have in common. The same names each time. */
export function useEventsIn(place: RefObject<HTMLElement | null>, handlers: Handlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useLayoutEffect(() => {
    const ending = new AbortController();
    for (const name of Object.keys(handlers) as (keyof HTMLElementEventMap)[]) {
      place.current?.addEventListener(name, (event) => (latest.current[name] as ((event: Event) => void) | undefined)?.(event), { signal: ending.signal });
    }
    return () => ending.abort();
  }, []);
}
