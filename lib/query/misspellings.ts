import { isStopWord } from './stop-words.ts';
import { joinedName } from './brand-terms.ts';

const SHORTEST = 5;
const MOST = 5;

/** Letters that are taken for each other, in the order in which people do so. */
const SOUNDS: readonly (readonly [string, string])[] = [
  ['ph', 'f'],
  ['y', 'i'],
  ['i', 'y'],
  ['ie', 'ei'],
  ['ei', 'ie'],
  ['c', 'k'],
  ['k', 'c'],
  ['z', 's'],
  ['qu', 'kw'],
  ['x', 'ks'],
  ['ae', 'e'],
];

/** How a name is usually misspelt, likeliest first; of several words the longest. Only Latin letters, and only words that are long enough to be told from others. */
export function misspellingsOf(name: string): readonly string[] {
  const words = name.trim().split(/\s+/u);
  const longest = words.reduce((most, word) => (word.length > most.length ? word : most), '');
  const plain = joinedName(longest);
  if (!/^[a-z]+$/.test(plain) || plain.length < SHORTEST) return [];
  const wrong = [...halved(plain), ...soundsAlike(plain), ...doubled(plain), ...swapped(plain)];
  const told = [...new Set(wrong)].filter((word) => word !== plain && !isStopWord(word)).slice(0, MOST);
  return told.map((word) => words.map((other) => (other === longest ? word : other)).join(' '));
}

/** `quillwort` → `quilwort`. */
function halved(name: string): string[] {
  return Array.from(name.matchAll(/([a-z])\1/g), ({ index }) => name.slice(0, index) + name.slice(index + 1));
}

function soundsAlike(name: string): string[] {
  return SOUNDS.flatMap(([from, to]) => (name.indexOf(from, 1) > 0 ? [name.slice(0, 1) + name.slice(1).replace(from, to)] : []));
}

/** One consonant between vowels twice: `novapine` → `novappine`. */
function doubled(name: string): string[] {
  return Array.from(name.matchAll(/(?<=[aeiou])[bdfglmnprst](?=[aeiour])/g), ({ 0: letter, index }) => name.slice(0, index) + letter + name.slice(index)).slice(0, 2);
}

/** Two letters inside in the wrong order, as fingers slip: `lumetra` → `lumerta`. */
function swapped(name: string): string[] {
  const at = Array.from({ length: name.length - 3 }, (_, index) => index + 1).toReversed();
  return at.filter((index) => name[index] !== name[index + 1]).map((index) => name.slice(0, index) + name[index + 1]! + name[index]! + name.slice(index + 2)).slice(0, 2);
}
