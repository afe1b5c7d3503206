import { expect, test } from 'vitest';
import { risingPhrases } from '../../lib/insight/rising-phrases.ts';
import { phraseWords } from '../../lib/insight/phrase-words.ts';

const texts = (all: readonly string[], lang: string | null = 'en') => all.map((text, index) => ({ key: `x:${index}` as const, text, lang }));
const repeated = (text: string, count: number) => Array.from({ length: count }, () => text);
const found = (now: readonly string[], before: readonly string[], lang = 'en') => risingPhrases(texts(now, lang), texts(before, lang), new Set(['lumetra']), 5);

test('what rose stands before what is merely common; the longest phrase stands for its parts', () => {
  const usual = repeated('The lamp is a good lamp for the porch', 30);
  const [first, second] = found([...usual, ...repeated('My Lumetra has a swollen battery again', 20)], usual);
  expect(first).toMatchObject({ text: 'swollen battery', count: 20, before: 0, difference: 'more' });
  expect(second).toMatchObject({ difference: 'chance', before: 30 });
});

test('each text counts once, and no example twice', () => {
  const [phrase] = found(repeated('battery, battery, battery', 12), repeated('porch', 12));
  expect(phrase).toMatchObject({ text: 'battery', count: 12 });
  expect(phrase?.keys).toEqual(['x:0', 'x:1', 'x:2', 'x:3', 'x:4']);
});

test.each([
  ['ja', '電池が膨らむので心配です', 'ランプは明るいです', '電池'],
  ['ar', 'البطارية تنتفخ بعد شهرين', 'مصباح رائع للحديقة', 'البطارية تنتفخ'],
  ['th', 'แบตเตอรี่บวมอีกแล้ว', 'โคมไฟสว่างมาก', 'แบตเตอรี่'],
  ['ru', 'Аккумулятор вздулся через месяц', 'Лампа хорошая', 'Аккумулятор вздулся'],
  ['no language', 'Batterie gonflée après un mois', 'Belle lampe', 'Batterie gonflée'],
])('in %s', (lang, now, before, phrase) => {
  const risen = found(repeated(now, 15), repeated(before, 15), lang).filter(({ difference }) => difference === 'more');
  expect(risen.some(({ text }) => text.includes(phrase))).toBe(true);
});

test('what was looked for is no theme, nor are articles, numbers, handles and addresses', () => {
  expect(found(repeated('The Lumetra 2026 of @mara_quill https://x.com/battery u/oddvar', 15), repeated('none', 15))).toEqual([]);
});

test('against nothing nothing rises', () => {
  expect(found(repeated('swollen battery', 15), [])).toMatchObject([{ text: 'swollen battery', count: 15, difference: 'too few' }]);
  expect(found([], repeated('swollen battery', 15))).toEqual([]);
});

test('signs part phrases, one blank does not', () => {
  expect(phraseWords('Swollen battery. Again, here', 'en').map(({ text, gap }) => [text, gap])).toEqual([['Swollen', ' '], ['battery', null], ['Again', null], ['here', null]]);
});
