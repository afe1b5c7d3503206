import type { Status } from '../../lib/model/mention.ts';
import { type PanelName, PANELS } from '../mention/panels.ts';

/** What a key does in a list of mentions, the same in every one. */
export type Command =
  /** By so many places; `select`: those passed on the way are chosen for one action on all. */
  | { do: 'move'; by: number; select: boolean }
  | { do: 'tag'; number: number }
  | { do: 'status'; status: Status }
  | { do: 'panel'; panel: PanelName }
  | { do: 'pick' | 'tag by name' | 'follow up' | 'replied' | 'priority' | 'note' | 'open' | 'undo' | 'search' | 'keys' | 'back' };

const MOVES: ReadonlyMap<string, number> = new Map(Object.entries({ j: 1, k: -1, ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }));

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...Object.entries(PANELS).map(([name, { keyName }]) => [keyName, { do: 'panel', panel: name as PanelName }] as const),
  ...Object.entries<Command>({
    ' ': { do: 'pick' },
    t: { do: 'tag by name' },
    f: { do: 'follow up' },
    r: { do: 'replied' },
    w: { do: 'status', status: 'waiting' },
    e: { do: 'status', status: 'done' },
    x: { do: 'status', status: 'ignored' },
    n: { do: 'note' },
    p: { do: 'priority' },
    o: { do: 'open' },
    z: { do: 'undo' },
    '/': { do: 'search' },
    '?': { do: 'keys' },
    Escape: { do: 'back' },
  }),
]);

/** What the key press means while the list has the focus; null = nothing. The browser's own shortcuts stay its own. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  const by = MOVES.get(name);
  if (by !== undefined) return { do: 'move', by, select: shiftKey };
  if (/^[1-9]$/.test(key)) return { do: 'tag', number: Number(key) };
  return COMMANDS.get(name) ?? null;
}

/** Whether a letter typed there is text, not a command. */
export function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select');
}
