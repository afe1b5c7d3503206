import { isElement } from '../sites/dom.ts';
import type { Move } from './choice.ts';

/** What a person does while the picker is open. */
export interface Gestures {
  /** Whether mouse and arrow keys point at the page now; else they are the page's as ever. */
  isPointing(): boolean;
  /** The mouse has come to rest on an element. */
  rested(element: Element): void;
  pressed(element: Element): void;
  moved(move: Move): void;
  /** Enter; false: it is meant for something else. */
  entered(): boolean | void;
  escaped(): void;
}

/** Long enough that a mouse on its way looks into nothing. */
const REST_MS = 60;
const MOVES: Readonly<Record<string, Move>> = { ArrowUp: 'wider', ArrowDown: 'narrower', ArrowLeft: 'previous', ArrowRight: 'next' };
/** All that a press of the mouse is to a page. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'auxclick', 'dblclick'];

/**
 * Hears a person point: first of all listeners, so that a press chooses and does nothing else. What a script sets off is not
 * heard, and what is pressed in the window of ours goes its own way.
 */
export function listenToPerson(host: Element, signal: AbortSignal, on: Gestures): void {
  const options = { signal, capture: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: EventTarget | null = null;
  signal.addEventListener('abort', () => clearTimeout(timer));

  addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || !on.isPointing() || event.target === last) return;
      last = event.target;
      clearTimeout(timer);
      const pointed = event.target;
      if (pointed === host || !isElement(pointed)) return;
      timer = setTimeout(() => on.isPointing() && on.rested(pointed), REST_MS);
    },
    { ...options, passive: true },
  );

  for (const name of PRESSES) addEventListener(name, (event) => onPress(event), options);

  function onPress(event: Event): void {
    if (!event.isTrusted || !on.isPointing() || event.target === host || !isElement(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    clearTimeout(timer);
    if (event.type === 'click') on.pressed(event.target);
  }

  addEventListener('keydown', onKey, options);

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = MOVES[event.key];
    // Held down, Enter would take and confirm in one.
    if (event.key === 'Escape') on.escaped();
    else if (move !== undefined && on.isPointing()) on.moved(move);
    else if (event.key !== 'Enter' || !on.isPointing() || (!event.repeat && on.entered() === false)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}
