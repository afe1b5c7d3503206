import { expect, test } from 'vitest';
import { beginsWithName, handlesAtBeginning } from '../../lib/model/begins-with-name.ts';

test.each([
  'Mara Quill, write to us.',
  'mara quill: done',
  'Hello Mara Quill!',
  'Liebe gute Mara Quill, danke.',
  '“Mara Quill” – done',
  '@Mara Quill done',
])('%s begins with her name', (text) => expect(beginsWithName(text, 'Mara Quill')).toBe(true));

test.each([
  'Mara Quillfeather, write to us.',
  'xMara Quill, write to us.',
  'What they say there is that Mara Quill is right.',
  `${'x'.repeat(200)} Mara Quill`,
  'Mara, write to us.',
  '',
])('%s does not', (text) => expect(beginsWithName(text, 'Mara Quill')).toBe(false));

test('a name that is not known, or so short that it begins many a sentence, is none', () => {
  expect(beginsWithName('Mara Quill', null)).toBe(false);
  expect(beginsWithName('So it is.', 'So')).toBe(false);
});

test.each([
  ['@mara_q done', ['mara_q']],
  ['Hello @mara.q, @tess-1.', ['mara.q', 'tess-1']],
  ['Write to care@lumetra.example', []],
  [`${'x'.repeat(100)} @mara_q`, []],
])('%s names', (text, handles) => expect(handlesAtBeginning(text)).toEqual(handles));
