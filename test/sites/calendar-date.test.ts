import { expect, test } from 'vitest';
import { parseCalendarDate } from '../../lib/sites/calendar-date.ts';

const NOW = Date.UTC(2026, 2, 1, 12);

test.each([
  ['November 4, 2019, 3:04 pm', 'en', '2019-11-04', 'day'],
  ['Posted: 12. März 2025, 10:32 Uhr', 'de', '2025-03-12', 'day'],
  ['1er mars 2020', 'fr', '2020-03-01', 'day'],
  ['12 de mayo de 2021', 'es', '2021-05-12', 'day'],
  ['14 марта 2021 г.', 'ru', '2021-03-14', 'day'],
  ['Tue 16-Jun-20 16:12:14', 'en', '2020-06-16', 'day'],
  ["Feb 4 '14 at 12:57", 'en', '2014-02-04', 'day'],
  ['2025年3月4日', 'ja', '2025-03-04', 'day'],
  ['Reviewed in the United States on October 18, 2018', 'en-US', '2018-10-18', 'day'],
  ['September 2019', 'en', '2019-09-01', 'month'],
  ['Dec 14', 'en', '2025-12-14', 'day'],
  ['04.11.2019', 'en', '2019-11-04', 'day'],
  ['05-09-2020, 04:11 PM', 'en-US', '2020-05-09', 'day'],
  ['05/09/2020', 'en-GB', '2020-09-05', 'day'],
  ['11-29-2024, 09:03 AM', 'en-GB', '2024-11-29', 'day'],
])('%s (%s) is %s', (text, lang, day, precision) => {
  expect(parseCalendarDate(text, NOW, lang)).toEqual({ at: Date.parse(day), precision });
});

test.each(['Chapter 12, page 20', 'iPhone 12 Pro 20', 'joined 2009', '31 February 2024', '1.2.3.4', '192.168.1.10', 'March', ''])('%s is no day', (text) => {
  expect(parseCalendarDate(text, NOW, 'en')).toBeNull();
});
