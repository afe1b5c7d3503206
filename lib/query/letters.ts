import { SPACE, FIRST_LETTER } from './alphabet.ts';

/** A class is written as one character, this much beyond it: nothing that JSON has to escape often. */
export const CLASS_OFFSET = 0x20;

/** All letters of patterns; those used most come first: they have the fastest way through the automaton. */
export function lettersOf(folded: Iterable<string>): string {
  const counts = new Map<string, number>();
  for (const pattern of folded) for (const letter of pattern) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  counts.delete(' ');
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!).join('');
}

/** Spells a folded pattern in classes, one character for each. */
export function spellerOf(letters: string): (folded: string) => string {
  const classes = new Map([[' ', SPACE], ...Array.from(letters, (letter, index) => [letter, FIRST_LETTER + index] as const)]);
  return (folded) => {
    let spelled = '';
    for (const letter of folded) spelled += String.fromCharCode(classes.get(letter)! + CLASS_OFFSET);
    return spelled;
  };
}
