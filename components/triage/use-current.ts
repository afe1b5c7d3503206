import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import type { MentionPanel } from '../mention/MentionActions.tsx';

export interface Current {
  /** null only where the list is empty. */
  key: PostKey | null;
  panel: MentionPanel | null;
  /** Rises whenever the current mention is to take the focus. */
  focusRequest: number;
  choose(key: PostKey): void;
  /** By so many places, held to the ends; takes the focus. */
  move(by: number): void;
  open(panel: MentionPanel): void;
  /** Closes what is open and gives the focus back to the mention. */
  close(): void;
  focus(): void;
  /** Another list: back to its first. */
  reset(): void;
}

/** Which mention of the list is current. One that leaves the list is followed by the one that takes its place. */
export function useCurrent(keys: readonly PostKey[]): Current {
  const [chosen, setChosen] = useState<PostKey | null>(null);
  const [panel, setPanel] = useState<MentionPanel | null>(null);
  const [focusRequest, setFocusRequest] = useState(0);
  const place = useRef(0);
  const found = chosen === null ? -1 : keys.indexOf(chosen);
  const at = found === -1 ? Math.min(place.current, keys.length - 1) : found;
  const key = keys[at] ?? null;

  const focus = () => setFocusRequest((count) => count + 1);
  const choose = (next: PostKey) => {
    setChosen(next);
    setPanel(null);
  };

  useLayoutEffect(() => {
    if (found !== -1) place.current = found;
  }, [found]);

  // The card that had the focus is gone with it: the next one takes it, so that the keyboard is never left in the void.
  useLayoutEffect(() => {
    if (chosen === null || found !== -1 || key === null) return;
    setChosen(key);
    setPanel(null);
    if (document.activeElement === document.body) focus();
  }, [chosen, found, key]);

  return {
    key,
    panel,
    focusRequest,
    choose,
    move(by) {
      const next = keys[Math.max(0, Math.min(keys.length - 1, at + by))];
      if (next === undefined) return;
      choose(next);
      focus();
    },
    open(next) {
      setPanel(next);
      // Open already, and left: back into its field.
      if (next === panel) document.querySelector<HTMLElement>('.mention[aria-current="true"] :is(textarea, .tag-field)')?.focus();
    },
    close() {
      setPanel(null);
      focus();
    },
    focus,
    reset() {
      place.current = 0;
      setChosen(null);
      setPanel(null);
    },
  };
}
