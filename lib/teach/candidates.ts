import { isRecipeSelector } from '../model/recipe-selector.ts';
import { parentOf, tagOf } from '../sites/dom.ts';
import { featuresOf } from './features.ts';

/** A selector that fits an element; `weight`: the higher, the more its parts say. */
export interface Candidate {
  selector: string;
  weight: number;
}

const MOST_PAIRED = 4;
const MOST_AROUND = 5;

/**
 * Selectors that fit an element, by what it and those around it (below `top`) say of themselves; the most telling first. A
 * bare tag comes last, alone or right within another.
 */
export function candidatesFor(element: Element, top: Element | null): Candidate[] {
  const tag = tagOf(element);
  const own = featuresOf(element);
  const single = own.flatMap(({ selector, weight }) => [
    { selector: `${tag}${selector}`, weight },
    { selector, weight: weight - 0.5 },
  ]);
  const best = own.slice(0, MOST_PAIRED);
  const pairs = best.flatMap((a, at) => best.slice(at + 1).map((b) => ({ selector: `${tag}${a.selector}${b.selector}`, weight: Math.max(a.weight, b.weight) - 0.25 })));
  const inner = [{ selector: tag, weight: 0 }, ...best.map(({ selector, weight }) => ({ selector: `${tag}${selector}`, weight }))];
  const found = [...single, ...pairs, ...withinOthers(element, top, inner), ...chainOfTags(element, top)];
  const seen = new Set<string>();
  return found
    .filter(({ selector }) => isRecipeSelector(selector) && !seen.has(selector) && seen.add(selector))
    .toSorted((a, b) => b.weight - a.weight || a.selector.length - b.selector.length);
}

/** `ul.comments > li`, `.post time`: what the element does not say, one around it may. */
function withinOthers(element: Element, top: Element | null, inner: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let distance = 1;
  for (let around = parentOf(element); around !== null && around !== top && distance <= MOST_AROUND; around = parentOf(around), distance += 1) {
    const joint = distance === 1 ? ' > ' : ' ';
    for (const feature of featuresOf(around).slice(0, 3)) {
      const names = [`${tagOf(around)}${feature.selector}`, feature.selector];
      for (const { selector, weight } of inner) {
        // What stands near and is named itself is the surest.
        found.push(...names.map((name, at) => ({ selector: `${name}${joint}${selector}`, weight: (feature.weight + weight) / 2 - distance / 10 - at / 20 - (weight === 0 ? 0 : 0.2) })));
      }
    }
  }
  return found;
}

function chainOfTags(element: Element, top: Element | null): Candidate[] {
  const chain = [tagOf(element)];
  const found: Candidate[] = [{ selector: chain[0] ?? '', weight: tagOf(element).includes('-') || tagOf(element) === 'time' || tagOf(element) === 'article' ? 2 : -1 }];
  for (let around = parentOf(element); around !== null && around !== top && chain.length < 4; around = parentOf(around)) {
    chain.unshift(tagOf(around));
    found.push({ selector: chain.join(' > '), weight: -1 - chain.length / 10 });
  }
  return found;
}
