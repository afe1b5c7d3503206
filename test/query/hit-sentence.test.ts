import { describe, expect, test } from 'vitest';
import { TEXT_LIMIT } from '../../lib/model/post.ts';
import { hitSentence } from '../../lib/query/hit-sentence.ts';

/** The sentence of the words between brackets. */
function sentenceOf(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return hitSentence(marked.replace('[', '').replace(']', ''), [{ start, end }]);
}

describe('the sentence around a hit', () => {
  test.each([
    ['One here. I like [Lumetra] a lot! And more.', 'I like Lumetra a lot!'],
    ['[Lumetra]', 'Lumetra'],
    ['First line\nthe [Lumetra] line\nlast', 'the Lumetra line'],
    ['It works. [Lumetra app. Best] of all. Bye.', 'Lumetra app. Best of all.'],
    ['今日は。新しい[ルメトラ]を買う。いい。', '新しいルメトラを買う。'],
    ['a   b\t[c] d', 'a b c d'],
    ['See [lumetra.com] now. Then go.', 'See lumetra.com now.'],
  ])('%s', (marked, expected) => expect(sentenceOf(marked)).toBe(expected));

  test('the first hit counts, whatever the order', () => {
    expect(hitSentence('One a. Two b.', [{ start: 11, end: 12 }, { start: 4, end: 5 }])).toBe('One a.');
  });

  test('no hit, or none in this text: no sentence', () => {
    expect(hitSentence('One.', [])).toBe('');
    expect(hitSentence('One.', [{ start: 2, end: 9 }])).toBe('');
    expect(hitSentence('', [{ start: 0, end: 0 }])).toBe('');
  });

  test('a text without sentences is cut at words around the hit', () => {
    const words = 'lorem '.repeat(1_000);
    const sentence = hitSentence(`${words}lumetra ${words}`, [{ start: 6_000, end: 6_007 }]);
    expect(sentence.startsWith('…lorem ')).toBe(true);
    expect(sentence.endsWith(' lorem…')).toBe(true);
    expect(sentence).toContain('lumetra');
    expect(sentence.length).toBeLessThan(1_020);
  });

  test('no emoji is cut in half', () => {
    const faces = '😀'.repeat(1_001);
    for (const shift of ['', 'x']) {
      const text = `${shift}${faces}lumetra${faces}`;
      const start = text.indexOf('lumetra');
      expect(hitSentence(text, [{ start, end: start + 7 }]).isWellFormed()).toBe(true);
    }
  });

  test('the longest text takes no longer than a window of it', () => {
    const text = 'One sentence here. '.repeat(TEXT_LIMIT / 19);
    const start = process.cpuUsage().user;
    for (let round = 0; round < 100; round += 1) hitSentence(text, [{ start: 10_000, end: 10_005 }]);
    // 100 windows; the whole text 100 times takes about a second.
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(400);
  });
});
