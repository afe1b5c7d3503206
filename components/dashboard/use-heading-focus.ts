import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Where the address leads elsewhere, what had the focus went with the screen before: the new one is read out from its
 * heading as soon as that is there, unless it begins with a field.
 */
export function useHeadingFocus(main: RefObject<HTMLElement | null>, where: string): void {
  const before = useRef(where);
  useEffect(() => {
    if (before.current === where) return;
    before.current = where;
    const focusHeading = () => {
      const heading = main.current?.querySelector('h1');
      if (heading && document.activeElement === document.body) heading.focus();
      return heading !== null;
    };
    if (focusHeading()) return;
    const watch = new MutationObserver(() => focusHeading() && watch.disconnect());
    watch.observe(main.current!, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [where]);
}
