import { expect, test } from 'vitest';
import { mentionLine, type Run } from '../../lib/search/mention-line.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';

const lineOf = (text: string, words: string, title: string | null = null) =>
  shown(mentionLine({ ...exampleMention('1'), post: examplePost({ text, title, author: { handle: 'mara_quill', name: 'Mara Quill', url: null, followers: null } }) }, words.split(' ').map((word) => ({ by: 'words', text: word }))));

const shown = (runs: readonly Run[]) => runs.map(({ text, as }) => (as === 'match' ? `[${text}]` : as === 'aside' ? `<${text}>` : text)).join('');

test.each([
  ['The Niño pump', 'nino', 'Mara Quill: The [Niño] pump< · x.com>'],
  ['a\n  b', 'zebra', 'Mara Quill: a b< · x.com>'],
  ['ＰＵＭＰ and Straße', 'pump strasse', 'Mara Quill: [ＰＵＭＰ] and [Straße]< · x.com>'],
  ['pump', 'quil', 'Mara [Quil]l: pump< · x.com>'],
  ['overlap', 'over verl', 'Mara Quill: [over][l]ap< · x.com>'],
])('%s, looked for by %s', (text, words, line) => expect(lineOf(text, words)).toBe(line));

test('a long text is shown from shortly before what was looked for', () => {
  const line = lineOf(`${'word '.repeat(60)}the pump is loud ${'word '.repeat(60)}`, 'pump');
  expect(line).toMatch(/^Mara Quill: … .{10,40}\[pump\] is loud .* …< · x\.com>$/);
  expect(line.length).toBeLessThan(150);
});
