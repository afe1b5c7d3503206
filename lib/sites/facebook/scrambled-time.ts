import { all, attr, textOf } from '../dom.ts';
import { asciiDigits } from '../ascii-digits.ts';

/** Fewer letters than these are a text as any other. */
const SCRAMBLED = 12;
/** "10h": more digits have no label. */
const DIGITS = 3;

/**
 * What a scrambled time says. Its letters stand one by one in any order among letters that are not shown; those share a
 * block of classes that the shown ones lack (5 of 5, 2025-11). The order is in inline styles, or in a stylesheet that is not
 * ours to ask: then only a label that its letters can spell in one way is told: "2h", "11h", "10h", not "12h". null: not
 * scrambled, or not certain.
 */
export function scrambledTime(link: Element): string | null {
  const letters = all(link, 'span').filter((span) => isLetter(span) && textOf(span).length <= 2);
  if (letters.length < SCRAMBLED) return null;
  const shown = shownOf(letters);
  if (shown.length === 0 || shown.length > letters.length / 2) return null;
  if (shown.every((letter) => orderOf(letter) !== null)) return spelled(shown.toSorted((a, b) => orderOf(a)! - orderOf(b)!));
  return onlySpelling(spelled(shown));
}

/** A span with nothing but text in it. */
function isLetter(span: Element): boolean {
  return textOf(span) !== '' && all(span, '*').length === 0;
}

/** Those that lack the classes which more than half of the letters have. */
function shownOf(letters: readonly Element[]): Element[] {
  const counts = new Map<string, number>();
  for (const letter of letters) for (const name of classesOf(letter)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const shared = new Set([...counts].filter(([, count]) => count > letters.length / 2 && count < letters.length).map(([name]) => name));
  return shared.size === 0 ? [] : letters.filter((letter) => !classesOf(letter).some((name) => shared.has(name)));
}

function classesOf(letter: Element): string[] {
  return (attr(letter, 'class') ?? '').split(/\s+/).filter((name) => name !== '');
}

function orderOf(letter: Element): number | null {
  const order = /(?:^|;)\s*order:\s*(-?\d+)/.exec(attr(letter, 'style') ?? '')?.[1];
  return order === undefined ? null : Number(order);
}

function spelled(letters: readonly Element[]): string {
  return asciiDigits(letters.map((letter) => textOf(letter)).join('')).replace(/\s+/g, ' ').trim();
}

/** One unit and digits that make one number, whatever their order. */
function onlySpelling(text: string): string | null {
  const [digits, units] = [text.replace(/\D/g, ''), text.replace(/[\d\s]/g, '')];
  if (units.length !== 1 || digits === '' || digits.length > DIGITS) return null;
  const numbers = new Set(anagrams(digits).filter((number) => !number.startsWith('0')));
  return numbers.size === 1 ? `${[...numbers][0]}${units}` : null;
}

function anagrams(text: string): string[] {
  if (text.length < 2) return [text];
  return [...text].flatMap((first, at) => anagrams(text.slice(0, at) + text.slice(at + 1)).map((rest) => first + rest));
}
