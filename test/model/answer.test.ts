import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Answer, mergeAnswers } from '../../lib/model/answer.ts';
import { handlesAt, tidyHandle } from '../../lib/model/own-handle.ts';
import { TIME_PRECISIONS } from '../../lib/model/time.ts';

const answers: fc.Arbitrary<Answer[]> = fc.array(
  fc.record({
    key: fc.integer({ min: 1, max: 6 }).map((id) => `x:${id}` as const),
    url: fc.constantFrom('https://x.com/a', 'https://x.com/b'),
    author: fc.constantFrom('mara', 'Mara'),
    text: fc.string({ maxLength: 6 }),
    at: fc.integer({ min: 0, max: 9 }),
    precision: fc.constantFrom(...TIME_PRECISIONS),
    own: fc.boolean(),
  }),
  { maxLength: 5 },
);

describe('merging what is known of answers', () => {
  test('is idempotent, commutative and associative', () => {
    fc.assert(
      fc.property(answers, answers, answers, (a, b, c) => {
        const ab = mergeAnswers(a, b);
        expect(mergeAnswers(ab, ab)).toEqual(ab);
        expect(mergeAnswers(b, a)).toEqual(ab);
        expect(mergeAnswers(ab, c)).toEqual(mergeAnswers(a, mergeAnswers(b, c)));
      }),
    );
  });

  test('keeps our first answer and the newest others', () => {
    const many = Array.from({ length: 40 }, (_, index): Answer => ({ key: `x:${index}`, url: '', author: 'mara', text: '', at: index, precision: 'second', own: index === 3 }));
    const kept = mergeAnswers(many.slice(0, 30), many.slice(20));
    expect(kept.map(({ at }) => at)).toEqual([3, ...Array.from({ length: 19 }, (_, index) => index + 21)]);
  });
});

describe('a handle', () => {
  test.each([
    ['@Lumetra_Care ', 'Lumetra_Care'],
    ['u/lumetra', 'lumetra'],
    ['https://x.com/lumetra_care?s=20', 'lumetra_care'],
    ['https://www.linkedin.com/company/lumetra/', 'lumetra'],
    ['Lumetra Support', 'Lumetra Support'],
    ['@', ''],
  ])('%s is %s', (raw, handle) => expect(tidyHandle(raw)).toBe(handle));

  test('is known at its place', () => {
    const own = [{ place: 'x', handle: 'a' }, { place: 'talk.quillwort.example', handle: 'b' }];
    expect(handlesAt(own, 'x')).toEqual(['a']);
    expect(handlesAt(own, 'www.Talk.quillwort.example')).toEqual(['b']);
    expect(handlesAt(own, 'reddit')).toEqual([]);
  });
});
