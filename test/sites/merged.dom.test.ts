import { expect, test } from 'vitest';
import { all, merged } from '../../lib/sites/dom.ts';

const doc = new DOMParser().parseFromString('<main><a></a><b></b><b><a></a></b><a></a><a></a></main>', 'text/html');

test('two lists in document order are one, in whichever order they are named', () => {
  const whole = all(doc, 'a, b');
  expect(merged(all(doc, 'a'), all(doc, 'b'))).toEqual(whole);
  expect(merged(all(doc, 'b'), all(doc, 'a'))).toEqual(whole);
});

test('an empty one changes nothing', () => {
  expect(merged([], all(doc, 'a'))).toEqual(all(doc, 'a'));
  expect(merged(all(doc, 'a'), [])).toEqual(all(doc, 'a'));
});
