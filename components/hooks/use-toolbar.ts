import { useEffect, useState } from 'preact/hooks';
import { shortcutOf } from '../../lib/platform/commands.ts';
import { isPinned, onPinnedChanged } from '../../lib/platform/toolbar-icon.ts';

export interface Toolbar {
  pinned: boolean;
  /** The keys that open the popup; null = none are set. */
  shortcut: string | null;
}

/** How Earshot can be reached, looked up again whenever the user comes back from changing it; null until known. */
export function useToolbar(): Toolbar | null {
  const [toolbar, setToolbar] = useState<Toolbar | null>(null);
  useEffect(() => {
    const look = () =>
      void Promise.all([isPinned(), shortcutOf('_execute_action')]).then(([pinned, shortcut]) => setToolbar({ pinned, shortcut }));
    look();
    onPinnedChanged(look);
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return toolbar;
}
