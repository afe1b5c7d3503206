import { describe, expect, test } from 'vitest';
import { parse } from '../../lib/query/parse.ts';
import { read } from './read-as-text.ts';
import { leastCpu, LINEAR } from './cpu-time.ts';

// A machine under load needs its time; what is measured is CPU.
describe('size', { timeout: 60_000 }, () => {
  const deep = 100_000;
  test('redundant parentheses may be as deep as they like', () => {
    expect(read(`${'('.repeat(deep)}a${')'.repeat(deep)}`)).toBe('a');
  });

  test('one error for many missing parentheses', () => {
    const result = parse('('.repeat(deep));
    expect(result.ok ? 0 : result.errors.length).toBe(1);
  });

  test.each([
    ['groups', `${'(a OR (b AND '.repeat(deep / 2)}c${'))'.repeat(deep / 2)}`],
    ['negations', `${'-'.repeat(deep)}a`],
    ['negations', `${'NOT '.repeat(deep)}a`],
    ['NEARs', `a${' NEAR b'.repeat(deep / 10)}`],
    ['NEARs', `${'(a b'.repeat(deep / 10)}${')~5'.repeat(deep / 10)}`],
  ])('a tree too deep is refused: %s', (_, query) => {
    const result = parse(query);
    expect(result.ok ? [] : result.errors.map(({ code }) => code)).toEqual(['too-deep']);
  });

  // Ten times the text may take ten times as long, not a hundred times.
  test.each(['(', ')', '"', '-', 'a OR ', 'a, ', '(a) ', '@a.b/', '<<<', '{', '`', 'a:b ', 'authorFollowers:[1 ', "a'", '*', '~', '¿?', 'a NEAR/5 ', '"a b"~5 ', '(a b)~5 ', 'near/5:a,', 'near/5:', 'aA', '/5', 'title:', 'title:(', 'site:(', 'site:a ', 'likes:[', '#"aB', '!"', '<', 'a<<', '[', ']', '1,'])('linear in the length of: %s', (part) => {
    const least = (repeats: number) => {
      const query = part.repeat(repeats);
      return leastCpu(() => parse(query));
    };
    expect(least(20_000)).toBeLessThan(least(2_000) * LINEAR);
  });
});
