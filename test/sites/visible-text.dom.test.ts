import { expect, it } from 'vitest';
import { visibleText } from '../../lib/sites/visible-text.ts';

function read(html: string, preserve = false): string {
  document.body.innerHTML = html;
  return visibleText(document.body, { preserve }).text;
}

it('drops white space at the start of a line, as a browser does', () => {
  expect(read('<p>Try it:<br><span> </span>- one<br> - two</p><div> three</div>')).toBe('Try it:\n- one\n- two\n\nthree');
});

it('keeps it where the page keeps it', () => {
  expect(read('one\n  two', true)).toBe('one\n  two');
});

it('keeps the space between words of different elements', () => {
  expect(read('<b>one</b> <i>two</i>\n<u>three</u>')).toBe('one two three');
});
