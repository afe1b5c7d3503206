import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { guard, unguard } from '../../lib/export/spreadsheet-guard.ts';
import { FORMULA_PAYLOADS, MISREAD_TEXTS, PLAIN_TEXTS } from './formula-payloads.ts';
import { hostileText } from './hostile-text.ts';

// Properties over thousands of texts, on machines that do other things besides.
vi.setConfig({ testTimeout: 60_000 });

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

  // Ten times what a post may hold, so that a rule that looks back over what it has passed takes minutes.
  test.each([' ', '\n', "'", "'\n", '\u200b\n', '\t', '1', 'e1', 'june', "\u2028'", '=', 'a'])('200,000 units of %j are done at once', (piece) => {
    for (const text of [piece.repeat(200_000 / piece.length), `${piece.repeat(200_000 / piece.length)}x`]) {
      expect(unguard(guard(text))).toBe(text);
    }
  }, 30_000);
});
