import { expect, test } from 'vitest';
import { quotedName } from '../../lib/sites/quoted-name.ts';

const doc = new DOMParser().parseFromString('<b>Mara</b><b>Mara Quill</b><b></b>', 'text/html');

test.each([
  ['Mara Quill wrote:', false, 'Mara Quill'],
  ['Mara schrieb:', false, 'Mara'],
  ['Quote from: Mara Quill on Monday', true, 'Mara Quill'],
  ['Quote from: Mara Quill on Monday', false, null],
  ['Quote from: Marabu', true, null],
  ['(02-10-2026, 08:00 AM)Mara Wrote:', true, 'Mara'],
  ['', true, null],
])('%s', (line, anywhere, name) => {
  const head = doc.createElement('cite');
  head.textContent = line;
  expect(quotedName(head, { doc, selector: 'b', anywhere })).toBe(name);
  expect(quotedName(null, { doc, selector: 'b' })).toBeNull();
});
