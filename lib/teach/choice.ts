import { firstChildOf, fits, holds, isElement, nextElementOf, nextSiblingOf, parentOf, previousElementOf, textOf } from '../sites/dom.ts';

export type Move = 'wider' | 'narrower' | 'next' | 'previous';

/** What is chosen on the page, moved as the arrow keys say; `within`: nothing outside it can be chosen. */
export interface Choice {
  readonly element: Element | null;
  choose(element: Element | null): void;
  move(move: Move): void;
}

const NEVER = 'html, body, head, script, style, noscript, template, link, meta';

export function createChoice(within: Element): Choice {
  let chosen: Element | null = null;
  /** What was chosen before each widening, so that narrowing goes the same way back. */
  let narrower: Element[] = [];

  const may = (element: Element | null): element is Element => element !== null && holds(within, element) && !fits(element, NEVER);

  function choose(element: Element | null): void {
    chosen = may(element) ? element : null;
    narrower = [];
  }

  return {
    get element() {
      return chosen;
    },
    choose,
    move(move) {
      if (chosen === null) {
        choose(firstWithWords(within));
        return;
      }
      if (move === 'wider') {
        const wider = parentOf(chosen);
        if (!may(wider)) return;
        narrower.push(chosen);
        chosen = wider;
      } else if (move === 'narrower') chosen = narrower.pop() ?? firstWithWords(chosen) ?? chosen;
      else {
        const beside = besides(chosen, move, may);
        if (beside !== null) choose(beside);
      }
    },
  };
}

/** The next or previous one on the same level; at the end of it, of the level above. */
function besides(from: Element, move: 'next' | 'previous', may: (element: Element | null) => element is Element): Element | null {
  const step = move === 'next' ? nextElementOf : previousElementOf;
  for (let level: Element | null = from; may(level); level = parentOf(level)) {
    for (let beside = step(level); beside !== null; beside = step(beside)) if (may(beside) && hasWords(beside)) return beside;
  }
  return null;
}

function firstWithWords(parent: Element): Element | null {
  for (let child = firstChildOf(parent); child !== null; child = nextSiblingOf(child)) if (isElement(child) && !fits(child, NEVER) && hasWords(child)) return child;
  return null;
}

function hasWords(element: Element): boolean {
  return textOf(element).trim() !== '';
}
