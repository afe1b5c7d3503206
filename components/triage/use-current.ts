import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import type { MentionPanel } from '../mention/MentionActions.tsx';

export interface Current {
  /** null only where the list is empty. */
  key: PostKey | null;
  /** Those that one action is to change together, in the list's order: passed with shift, or picked one by one; [] = the current one alone. */
  selected: readonly PostKey[];
  panel: MentionPanel | null;
  /** Rises whenever the current mention is to take the focus. */
  focusRequest: number;
  /** `select`: with all from where the selection began. */
  choose(key: PostKey, select?: boolean): void;
  /** By so many places, held to the ends; takes the focus. */
  move(by: number, select?: boolean): void;
  /** Selects it beside what is selected, or no longer; it is current then. */
  pick(key: PostKey): void;
  /** Selects these and no others. */
  pickAll(keys: readonly PostKey[]): void;
  open(panel: MentionPanel): void;
  /** Closes what is open and gives the focus back to the mention. */
  close(): void;
  /** The current one alone again. */
  deselect(): void;
  focus(): void;
  /** Another list: back to its first. */
  reset(): void;
}

const NONE: ReadonlySet<PostKey> = new Set();

/**
 * Which mention of the list is current. One that leaves the list is followed by the next that stays. `partial`: the list is not
 * known to its end, so that what is not in it may yet be.
 */
export function useCurrent(keys: readonly PostKey[], partial = false): Current {
  const [chosen, setChosen] = useState<PostKey | null>(null);
  const [anchor, setAnchor] = useState<PostKey | null>(null);
  const [picked, setPicked] = useState(NONE);
  const [panel, setPanel] = useState<MentionPanel | null>(null);
  const [focusRequest, setFocusRequest] = useState(0);
  const before = useRef(keys);
  const found = useMemo(() => (chosen === null ? -1 : keys.indexOf(chosen)), [keys, chosen]);
  const at = found === -1 ? successor(chosen, before.current, keys) : found;
  const isAwaited = found === -1 && partial && chosen !== null;
  const key = isAwaited ? chosen : (keys[at] ?? null);
  const begun = useMemo(() => (anchor === null ? -1 : keys.indexOf(anchor)), [keys, anchor]);
  const selected = useMemo(() => {
    const passed = begun === -1 || begun === at ? [] : keys.slice(Math.min(begun, at), Math.max(begun, at) + 1);
    if (picked.size === 0) return passed;
    const all = new Set([...picked, ...passed]);
    return keys.filter((one) => all.has(one));
  }, [keys, at, begun, picked]);

  const focus = () => setFocusRequest((count) => count + 1);
  const choose = (next: PostKey, select = false) => {
    setAnchor(select ? (anchor ?? key) : null);
    setChosen(next);
    setPanel(null);
  };
  const pickAll = (all: Iterable<PostKey>) => {
    setAnchor(null);
    setPicked(new Set(all));
  };

  // The card that had the focus is gone with it: the next one takes it, so that the keyboard is never left in the void.
  useLayoutEffect(() => {
    before.current = keys;
    if (chosen === null || found !== -1 || isAwaited || key === null) return;
    setChosen(key);
    setAnchor(null);
    setPanel(null);
    if (document.activeElement === document.body) focus();
  });

  return {
    key,
    selected,
    panel,
    focusRequest,
    choose,
    move(by, select = false) {
      const next = keys[Math.max(0, Math.min(keys.length - 1, at + by))];
      if (next === undefined) return;
      choose(next, select);
      focus();
    },
    pick(one) {
      pickAll(selected.includes(one) ? selected.filter((other) => other !== one) : [...selected, one]);
      setChosen(one);
      setPanel(null);
    },
    pickAll,
    open(next) {
      setPanel(next);
      // Open already, and left: back into its field.
      if (next === panel) document.querySelector<HTMLElement>('.mention[aria-current="true"] :is(textarea, .tag-field)')?.focus();
    },
    close() {
      setPanel(null);
      focus();
    },
    deselect: () => pickAll([]),
    focus,
    reset() {
      pickAll([]);
      setChosen(null);
      setPanel(null);
    },
  };
}

/** Where the first stands that came after it and stays; where none does, the last before it. */
function successor(gone: PostKey | null, before: readonly PostKey[], keys: readonly PostKey[]): number {
  const place = gone === null ? -1 : before.indexOf(gone);
  if (place === -1) return 0;
  const left = new Set(keys);
  const next = before.slice(place).find((key) => left.has(key)) ?? before.slice(0, place).findLast((key) => left.has(key));
  return next === undefined ? 0 : keys.indexOf(next);
}
