import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard, unguard } from '../../lib/export/spreadsheet-guard.ts';
import { FORMULA_PAYLOADS, MISREAD_TEXTS, PLAIN_TEXTS } from './formula-payloads.ts';
import { hostileText } from './hostile-text.ts';

/** The rule as its readers state it, in other code than ours: the first thing seen in a line is none of these. */
function startsFormula(line: string): boolean {
  return /^[=+\-@＝＋－＠]/u.test(line.replace(/^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+/u, ''));
}

describe('guard', () => {
  test.each([...FORMULA_PAYLOADS, ...MISREAD_TEXTS].filter((text) => !/^Lovely|^"/.test(text)))('%j gets an apostrophe', (text) => {
    expect(guard(text).startsWith("'")).toBe(true);
    expect(unguard(guard(text))).toBe(text);
  });

  test.each(PLAIN_TEXTS)('%j stays as it is', (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
  });

  test('each line of a text is guarded', () => {
    expect(guard('Thanks to\n@mira_oduya\r\n- one\n \u200b= two\r＋three\nand 12')).toBe("Thanks to\n'@mira_oduya\r\n'- one\n' \u200b= two\r'＋three\nand 12");
  });

  test('a line of digits inside a longer text is no number', () => {
    expect(guard('The code is\n0012')).toBe('The code is\n0012');
  });

  test('no line of any guarded text starts a formula', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(guard(text).split(/[\r\n\v\f\x85\u2028\u2029]/).filter(startsFormula)).toEqual([]);
        expect(startsFormula(guard(text))).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  test('any text comes back', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unguard(guard(text))).toBe(text);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a text guarded twice comes back twice', () => {
    for (const text of [...FORMULA_PAYLOADS, ...MISREAD_TEXTS]) expect(unguard(unguard(guard(guard(text))))).toBe(text);
  });

  test.each([
    ['blanks', ' '.repeat(20_000)],
    ['line breaks', '\n'.repeat(20_000)],
    ['apostrophes', "'".repeat(20_000)],
    ['zero-width', '\u200b\n'.repeat(10_000)],
    ['digits', '1'.repeat(20_000)],
    ['months', 'june'.repeat(5_000)],
  ])('20,000 units of %s are done at once', (_, text) => {
    expect(unguard(guard(text))).toBe(text);
  }, 1_000);
});
