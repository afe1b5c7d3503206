import { expect, test } from 'vitest';
import { namedDay } from '../../lib/sites/named-day.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');

test.each([
  ['Posted by – October 20th, 2025, 1:42 AM', 'en', '2025-10-20'],
  ['12. März 2013, 10:32', 'de', '2013-03-12'],
  ['Jan 20', 'en', '2026-01-20'],
  ['Oct 23', 'en-US', '2025-10-23'],
  ['23 oct. 2024', 'es', '2024-10-23'],
  ['4 mars', 'fr', '2026-03-04'],
  ['2014年3月5日 10:32', 'ja', '2014-03-05'],
  ['3월 5일', 'ko', '2026-03-05'],
])('%s in %s', (label, lang, day) => {
  expect(namedDay(label, NOW, lang)).toEqual({ at: Date.parse(`${day}T00:00:00Z`), precision: 'day' });
});

test.each(['', '8y', 'Updated', 'May', 'February 30, 2025', '13月5日', '10:32'])('%s names no day', (label) => {
  expect(namedDay(label, NOW, 'en')).toBeNull();
});
