import { expect, test } from 'vitest';
import { ownLine } from '../../lib/export/readable-lines.ts';

test.each([
  ['isolates that are closed stay', 'a \u2068b\u2069 c', 'a \u2068b\u2069 c'],
  ['one that ends what it did not begin takes all with it', '\u2068a\u2069\u2069 b\u2068', 'a b'],
  ['one that is left open, too', 'a \u2067b', 'a b'],
  ['overrides and embeddings always go', '\u2068a\u202eb\u2069 \u202ac\u202c', '\u2068ab\u2069 c'],
  ['and lines become blanks', ' a\n\tb\u2028c ', 'a b c'],
])('%s', (_name, text, line) => expect(ownLine(text)).toBe(line));
