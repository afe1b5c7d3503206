import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Choices, completeSearch } from '../../lib/search/complete-search.ts';

const CHOICES: Choices = {
  tag: [{ value: 'complaint' }, { value: 'late reply' }, { value: 'compliment' }],
  topic: [{ value: 'Lumetra' }],
  site: [{ value: 'x', label: 'X' }, { value: 'producthunt', label: 'Product Hunt' }],
  status: [{ value: 'todo', label: 'À faire' }, { value: 'done', label: 'Terminé' }],
  author: [{ value: '@mara_quill' }],
  due: [{ value: 'today' }, { value: 'tomorrow' }, { value: 'late' }],
};

/** What is offered where `|` stands, with the caret it would leave. */
function offered(marked: string): string[] {
  const caret = marked.indexOf('|');
  return completeSearch(marked.replace('|', ''), caret, CHOICES).map(({ text, caret: at }) => `${text.slice(0, at)}|${text.slice(at)}`);
}

test.each<[string, string[]]>([
  ['ta|', ['tag:|']],
  ['pump -ta|', ['pump -tag:|']],
  ['co|', ['tag:complaint |', 'tag:compliment |']],
  ['lum|', ['topic:Lumetra |']],
  ['tag:com|', ['tag:complaint |', 'tag:compliment |']],
  ['tag:#com| pump', ['tag:complaint |pump', 'tag:compliment |pump']],
  ['tag:reply|', ['tag:"late reply" |']],
  ['site:hunt|', ['site:producthunt |']],
  ['status:a f|', []],
  ['status:ter|', ['status:done |']],
  ['author:@ma|', ['author:@mara_quill |']],
  ['due:to|', ['due:today |', 'due:tomorrow |']],
  ['note:call|', []],
  ['"quiet ta|', []],
  ['|tag:x', []],
  ['pump |', []],
  ['zebra|', []],
])('%s', (marked, expected) => expect(offered(marked)).toEqual(expected));

test('what is complete is not offered again', () => expect(offered('tag:complaint|')).toEqual([]));

test('nothing that was typed elsewhere is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('t', 'a', 'g', ':', ' ', '"', '-', 'ñ', '広') }), fc.nat(20), (text, at) => {
      const caret = Math.min(at, text.length);
      for (const one of completeSearch(text, caret, CHOICES)) {
        const start = /\S*$/.exec(text.slice(0, caret))!.index;
        expect(one.text.startsWith(text.slice(0, Math.min(start, text.indexOf('"') === -1 ? start : text.indexOf('"'))))).toBe(true);
        expect(one.caret).toBeLessThanOrEqual(one.text.length);
      }
    }),
  );
});
