import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillTemplate, unknownPlaceholders } from '../../lib/export/fill-template.ts';
import { PLACEHOLDERS } from '../../lib/model/template.ts';
import { hostileText } from './hostile-text.ts';

const gapOf = (placeholder: string) => `[${placeholder}]`;

describe('a template is filled', () => {
  test.each([
    ['Hi {name}, {promise} by {due}.', { name: 'Mara Quill', promise: 'a new driver', due: 'Friday' }, 'Hi Mara Quill, a new driver by Friday.', []],
    ['Hi { Name }!', { name: 'نور' }, 'Hi نور!', []],
    ['Hi {name}, {promise} by {due}, {promise}!', { name: 'Mara' }, 'Hi Mara, [promise] by [due], [promise]!', ['promise', 'due']],
    ['{name} {nobody} {} {na me} {{name}}', { name: 'x' }, 'x {nobody} {} {na me} {x}', []],
    // What a page wrote is a value, not a template; `$&` is no pattern.
    ['{name} at {link}', { name: '{link} $& $1', link: 'https://x.com/1' }, '{link} $& $1 at https://x.com/1', []],
    ['{owner}', { owner: '  ' }, '[owner]', ['owner']],
  ] as const)('%s', (text, values, filled, missing) => {
    expect(fillTemplate(text, values, gapOf)).toEqual({ text: filled, missing });
  });

  test('whatever its texts are: the rest stays letter by letter, and nothing that is missing goes unsaid', () => {
    const piece = fc.oneof(fc.constantFrom(...PLACEHOLDERS).map((placeholder) => ({ placeholder })), hostileText.map((text) => ({ text: text.replace(/[{}]/g, '') })));
    const values = fc.record(Object.fromEntries(PLACEHOLDERS.map((name) => [name, hostileText])), { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), values, (pieces, given) => {
        const written = pieces.map((one) => ('text' in one ? one.text : `{${one.placeholder}}`)).join('');
        const value = (placeholder: string) => (given[placeholder] ?? '').trim();
        const { text, missing } = fillTemplate(written, given, gapOf);
        expect(text).toBe(pieces.map((one) => ('text' in one ? one.text : value(one.placeholder) || gapOf(one.placeholder))).join(''));
        expect(new Set(missing)).toEqual(new Set(pieces.flatMap((one) => ('placeholder' in one && value(one.placeholder) === '' ? [one.placeholder] : []))));
      }),
      { numRuns: 2_000 },
    );
  });
});

test('what nothing fills is named as it is written', () => {
  expect(unknownPlaceholders('{name} {nmae} { first } {nmae} {} {a b} {Link}')).toEqual(['{nmae}', '{ first }']);
});
