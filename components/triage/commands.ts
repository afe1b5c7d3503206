import type { Status } from '../../lib/model/mention.ts';

/** What a key does in the list. */
export type Command =
  | { do: 'move'; by: number }
  | { do: 'tag'; number: number }
  | { do: 'status'; status: Status }
  | { do: 'tag by name' | 'follow up' | 'note' | 'why' | 'copy' | 'open' | 'undo' | 'search' | 'keys' | 'back' };

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>(Object.entries<Command>({
  j: { do: 'move', by: 1 },
  k: { do: 'move', by: -1 },
  ArrowDown: { do: 'move', by: 1 },
  ArrowUp: { do: 'move', by: -1 },
  Home: { do: 'move', by: -Infinity },
  End: { do: 'move', by: Infinity },
  t: { do: 'tag by name' },
  f: { do: 'follow up' },
  w: { do: 'status', status: 'waiting' },
  e: { do: 'status', status: 'done' },
  x: { do: 'status', status: 'ignored' },
  n: { do: 'note' },
  y: { do: 'why' },
  c: { do: 'copy' },
  o: { do: 'open' },
  z: { do: 'undo' },
  '/': { do: 'search' },
  '?': { do: 'keys' },
  Escape: { do: 'back' },
}));

/** What the key press means while the list has the focus; null = nothing. The browser's own shortcuts stay its own. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (/^[1-9]$/.test(key)) return { do: 'tag', number: Number(key) };
  return COMMANDS.get(key.length === 1 ? key.toLowerCase() : key) ?? null;
}

/** Whether a letter typed there is text, not a command. */
export function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
