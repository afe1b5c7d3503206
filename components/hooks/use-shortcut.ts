import { useEffect, useState } from 'preact/hooks';
import { shortcutOf } from '../../lib/platform/commands.ts';

/** The keys that run a command, as the browser writes them; null = none, or not known yet. */
export function useShortcut(command: Parameters<typeof shortcutOf>[0]): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void shortcutOf(command).then(setKeys, () => {}), [command]);
  return keys;
}
