import { useEffect, useRef } from 'preact/hooks';
import { type Command, commandOf, isTypedInto } from './commands.ts';

/**
 * Runs what a key means while the list has the focus, or nothing has: letters in a field stay letters. What is not
 * wanted now (false) stays the browser's: Escape closes the popup.
 */
export function useListKeys(run: (command: Command) => boolean): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const inList = target === document.body || (target instanceof Element && target.closest('main') !== null);
      if (event.defaultPrevented || !inList) return;
      const command = commandOf(event);
      if (command === null || (command.do !== 'back' && isTypedInto(target))) return;
      // On a button or a link the space bar presses it.
      if (command.do === 'pick' && !(target instanceof Element && target.matches('[data-key]'))) return;
      if (latest.current(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
