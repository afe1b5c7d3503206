import { useEffect } from 'preact/hooks';
import { hashOf } from './route.ts';
import type { Screen } from './screens.ts';
import { showRoute } from './show-route.ts';

/** `g`, then a screen's letter, leads there from wherever no text is typed. The letter after `g` means nothing else. */
export function useGoKeys(screens: readonly Screen[]): void {
  useEffect(() => {
    let begun = false;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      const typed = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, dialog, dialog *'));
      if (typed || event.ctrlKey || event.metaKey || event.altKey) return;
      const screen = begun ? screens.find((one) => one.key === key.toLowerCase()) : undefined;
      begun = !begun && key === 'g';
      if (screen === undefined && !begun) return;
      event.preventDefault();
      event.stopPropagation();
      if (screen !== undefined) showRoute(hashOf([screen.name]));
    };
    // Before the lists: their keys are letters, too.
    window.addEventListener('keydown', onKeyDown, true);
    return () => window.removeEventListener('keydown', onKeyDown, true);
  }, [screens]);
}
