import { expect, test } from 'vitest';
import { foldText } from '../../components/mention/fold-text.ts';

const WORDS = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');

/** The text as it is shown, gaps as |. */
function shown(text: string, hits: readonly [number, number][], budget: number): string {
  return foldText(text, hits.map(([start, end]) => ({ start, end })), budget)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

test('a short text stays whole', () => {
  expect(shown('Lumetra is down', [[0, 7]], 100)).toBe('Lumetra is down');
  expect(shown('', [], 100)).toBe('');
});

test('a long text without a hit keeps its beginning, cut between words', () => {
  const text = shown(WORDS, [], 100);
  expect(WORDS.startsWith(text)).toBe(true);
  expect(text.length).toBeGreaterThan(80);
  expect(text).toMatch(/word\d+$/);
  expect(WORDS[text.length]).toBe(' ');
});

test('a hit far down is shown with what stands around it', () => {
  const at = WORDS.indexOf('word150');
  const text = shown(WORDS, [[at, at + 7]], 100);
  expect(text).toContain('word149 word150 word151');
  expect(text.length).toBeLessThanOrEqual(110);
});

test('two hits far apart are two parts, in order; hits close together are one', () => {
  const hit = (word: string): [number, number] => [WORDS.indexOf(word), WORDS.indexOf(word) + word.length];
  expect(shown(WORDS, [hit('word190'), hit('word20')], 300).split('|')).toHaveLength(2);
  expect(shown(WORDS, [hit('word150'), hit('word152')], 300)).not.toContain('|');
});

test('the beginning stays where there is room for it', () => {
  const at = WORDS.indexOf('word12');
  expect(shown(WORDS, [[at, at + 6]], 400).startsWith('word0')).toBe(true);
});

test('a cut never falls inside a character', () => {
  const family = '👨‍👩‍👧‍👦';
  const text = family.repeat(60);
  for (const budget of [50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60]) {
    expect(shown(text, [], budget).length % family.length, String(budget)).toBe(0);
  }
});

test('hits outside the text are passed over', () => {
  expect(() => shown(WORDS, [[-5, 3], [90_000, 90_010], [5, 2]], 100)).not.toThrow();
});
