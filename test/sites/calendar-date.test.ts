import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendarDate } from '../../lib/sites/calendar-date.ts';
import { dateOrderOf } from '../../lib/sites/date-order.ts';

const NOW = Date.UTC(2026, 2, 1, 12);

describe('a day with its year, as it is written in', () => {
  test.each([
    ['en', 'November 4, 2019, 3:04 pm', '2019-11-04'],
    ['en', 'Tue 16-Jun-20 16:12:14', '2020-06-16'],
    ['en', "Feb 4 '14 at 12:57", '2014-02-04'],
    ['en', 'Mon Jan 05, 2015 3:04 pm', '2015-01-05'],
    ['en', '18 Feb 2020, 8:21 pm', '2020-02-18'],
    ['en', '12th of March, 2021', '2021-03-12'],
    ['en', '3rd September 2023 at 09:15 AM', '2023-09-03'],
    ['en', 'October 20th, 2025, 1:42 AM', '2025-10-20'],
    ['en-US', 'Reviewed in the United States on October 18, 2018', '2018-10-18'],
    ['en-GB', '2 May 2022', '2022-05-02'],
    ['de', 'Posted: 12. März 2025, 10:32 Uhr', '2025-03-12'],
    ['de', 'Geschrieben am 3. Dez. 2021 um 08:15', '2021-12-03'],
    ['de-AT', '7. Jänner 2024', '2024-01-07'],
    ['fr', '1er mars 2020', '2020-03-01'],
    ['fr', 'Le 14 févr. 2024 à 21 h 05', '2024-02-14'],
    ['fr', '3 août 2023', '2023-08-03'],
    ['es', '12 de mayo de 2021', '2021-05-12'],
    ['es', '5 de septiembre del 2022, 10:32', '2022-09-05'],
    ['es', '14 ene 2024', '2024-01-14'],
    ['pt', '20 de out. de 2025 às 10:32', '2025-10-20'],
    ['pt-BR', '1º de maio de 2019', '2019-05-01'],
    ['it', '4 settembre 2021 alle 10:32', '2021-09-04'],
    ['it', '8 gen 2022', '2022-01-08'],
    ['nl', '12 maart 2021 om 10:32', '2021-03-12'],
    ['nl', '3 mrt. 2020', '2020-03-03'],
    ['pl', '5 stycznia 2022, 10:32', '2022-01-05'],
    ['pl', '14 wrz 2023', '2023-09-14'],
    ['ru', '14 марта 2021 г.', '2021-03-14'],
    ['ru', '3 сент. 2022 в 10:32', '2022-09-03'],
    ['uk', '12 червня 2023 р.', '2023-06-12'],
    ['cs', '4. září 2021', '2021-09-04'],
    ['cs', '4. 9. 2021 10:32', '2021-09-04'],
    ['sv', 'den 12 mars 2021 kl. 10:32', '2021-03-12'],
    ['da', '3. maj 2022', '2022-05-03'],
    ['nb', '17. mai 2023', '2023-05-17'],
    ['fi', '12. maaliskuuta 2021 klo 10.32', '2021-03-12'],
    ['tr', '19 Mayıs 2022 saat 10:32', '2022-05-19'],
    ['el', '4 Σεπτεμβρίου 2021', '2021-09-04'],
    ['hu', '2021. március 4.', '2021-03-04'],
    ['ro', '4 noiembrie 2021', '2021-11-04'],
    ['id', '17 Agustus 2023', '2023-08-17'],
    ['vi', '12 tháng 3, 2021', '2021-03-12'],
    ['ja', '2025年3月4日', '2025-03-04'],
    ['ja', '2025年3月4日 午後3:04', '2025-03-04'],
    ['zh', '2024 年 12 月 25 日', '2024-12-25'],
    ['ko', '2025년 3월 4일', '2025-03-04'],
    ['ar', '٤ سبتمبر ٢٠٢١', '2021-09-04'],
    ['ar', '12 آذار 2021، 10:32 م', '2021-03-12'],
    ['he', '12 במרץ 2021', '2021-03-12'],
    ['hi', '४ सितंबर २०२१', '2021-09-04'],
    ['th', '4 กันยายน 2564', '2021-09-04'],
  ])('%s: %s', (lang, text, day) => {
    expect(parseCalendarDate(text, NOW, lang)).toEqual({ at: Date.parse(day), precision: 'day' });
  });
});

describe('a day without its year is one of the last twelve months', () => {
  test.each([
    ['en', 'Dec 14', '2025-12-14'],
    ['en', 'Feb 28 at 9:15 PM', '2026-02-28'],
    ['de', '3. Dezember, 14:30', '2025-12-03'],
    ['fr', '14 juil.', '2025-07-14'],
    ['es', '5 de enero', '2026-01-05'],
    ['pt', '20 de out.', '2025-10-20'],
    ['it', '8 agosto', '2025-08-08'],
    ['nl', '3 mei', '2025-05-03'],
    ['pl', '5 sty', '2026-01-05'],
    ['ru', '14 мая', '2025-05-14'],
    ['tr', '19 Haz', '2025-06-19'],
    ['ja', '12月25日', '2025-12-25'],
    ['zh', '1月2日 10:32', '2026-01-02'],
    ['ko', '3월 4일', '2025-03-04'],
    ['vi', '12 thg 2', '2026-02-12'],
  ])('%s: %s', (lang, text, day) => {
    expect(parseCalendarDate(text, NOW, lang)).toEqual({ at: Date.parse(day), precision: 'day' });
  });
});

describe('a month with its year', () => {
  test.each([
    ['en', 'September 2019', '2019-09-01'],
    ['de', 'März 2024', '2024-03-01'],
    ['fr', 'août 2023', '2023-08-01'],
    ['es', 'mayo de 2021', '2021-05-01'],
    ['ja', '2021年3月', '2021-03-01'],
  ])('%s: %s', (lang, text, day) => {
    expect(parseCalendarDate(text, NOW, lang)).toEqual({ at: Date.parse(day), precision: 'month' });
  });
});

describe('a word for the day and a time of day', () => {
  test.each([
    ['en', 'Today, 09:15 AM', 0],
    ['en', 'Yesterday at 8:21 pm', 1],
    ['en', 'Posted: yesterday at 8:21 pm', 1],
    ['en', 'Friday at 3:04 PM', 2],
    ['en', 'Sunday at 3:04 PM', 7],
    ['de', 'Gestern, 14:30', 1],
    ['de', 'Heute um 10:32 Uhr', 0],
    ['de', 'Montag um 15:04', 6],
    ['fr', "Aujourd'hui à 10:32", 0],
    ['fr', 'Hier, 21h05', 1],
    ['es', 'Ayer a las 10:32', 1],
    ['pt', 'Hoje às 10:32', 0],
    ['it', 'Ieri alle 10:32', 1],
    ['nl', 'Gisteren om 10:32', 1],
    ['pl', 'Wczoraj o 10:32', 1],
    ['ru', 'Сегодня в 10:32', 0],
    ['sv', 'Igår kl. 10:32', 1],
    ['da', 'i går kl. 10.32', 1],
    ['tr', 'Dün saat 10:32', 1],
    ['vi', 'Hôm qua lúc 10:32', 1],
    ['ja', '昨日 10:32', 1],
    ['zh', '昨天 上午10:32', 1],
    ['ko', '어제 오후 3:04', 1],
    ['ar', 'أمس، ١٠:٣٢ ص', 1],
    ['he', 'אתמול, 10:32', 1],
  ])('%s: %s', (lang, text, daysAgo) => {
    expect(parseCalendarDate(text, NOW, lang)).toEqual({ at: NOW - daysAgo * 86_400_000, precision: 'day' });
  });
});

describe('a date in figures', () => {
  test.each([
    ['de', '04.11.2019', '2019-11-04', 'day'],
    ['en', '04.11.2019', '2019-11-04', 'day'],
    ['en', '25/12/2020', '2020-12-25', 'day'],
    ['en', 'Thu, 03/05/2020 - 13:14', '2020-03-05', 'day'],
    ['en', 'Sun, 05/04/2020 - 13:14', '2020-04-05', 'day'],
    ['en', 'Sat, 05/04/2020 - 13:14', '2020-01-01', 'year'],
    ['en', '12/25/2020', '2020-12-25', 'day'],
    ['en-US', '05-09-2020, 04:11 PM', '2020-05-09', 'day'],
    ['en-GB', '05/09/2020', '2020-09-05', 'day'],
    ['en-GB', '11-29-2024, 09:03 AM', '2024-11-29', 'day'],
    ['fr', '05/09/2020 à 21:04', '2020-09-05', 'day'],
    ['nl', '05-09-2020', '2020-09-05', 'day'],
    ['en', '2020/9/5', '2020-09-05', 'day'],
    ['en', '03/03/2020', '2020-03-03', 'day'],
    ['en', '05/09/2020', '2020-01-01', 'year'],
    ['', '05/09/2020', '2020-01-01', 'year'],
    // One of the two has not come yet.
    ['en', '01/12/2026', '2026-01-12', 'day'],
    ['en-GB', '12/01/2026', '2026-01-12', 'day'],
  ])('%s: %s', (lang, text, day, precision) => {
    expect(parseCalendarDate(text, NOW, lang)).toEqual({ at: Date.parse(day), precision });
  });

  test.each([
    ['day', '2020-09-05'],
    ['month', '2020-05-09'],
  ] as const)('%s first, as other dates of the page tell', (order, day) => {
    expect(parseCalendarDate('05/09/2020', NOW, { lang: 'en', order })).toEqual({ at: Date.parse(day), precision: 'day' });
  });

  test.each([
    [['25/03/2024', '04/03/2024'], 'day'],
    [['Joined 03-25-2019', '04-03-2024, 10:32 AM'], 'month'],
    [['04/03/2024', '05/03/2024'], null],
    [['25/03/2024', '03/25/2024'], null],
    [[], null],
  ])('%j are written %s first', (texts, order) => {
    expect(dateOrderOf(texts)).toBe(order);
  });
});

test.each([
  'Chapter 12, page 20', 'iPhone 12 Pro 20', 'joined 2009', '31 February 2024', '1.2.3.4', '192.168.1.10', 'March', '', '16-06-20', '12:30',
  'Today 12 posts', 'Version 3.14', '12 bananas 2020', '4 March, member since 2019', '35/35/2020', '۱۲ اسفند ۱۳۹۹',
])('"%s" is no certain day', (text) => {
  expect(parseCalendarDate(text, NOW, 'en')).toBeNull();
  expect(parseCalendarDate(text, NOW, 'fa')).toBeNull();
});

test('never throws and never tells what is not to come, whatever the text and the language', () => {
  const text = string({ unit: constantFrom(...'0123456789 .,/-:年月日marchMärzвчера\u200f٣昨hoyàh', 'Mar ', ' 2024', 'Today '), maxLength: 30 });
  assert(
    property(text, constantFrom('en', 'de', 'fr', 'ru', 'ja', 'ar', 'he', 'vi', '', 'zz', 'not a language', 'x-klingon', 'en-'), (written, lang) => {
      const read = parseCalendarDate(written, NOW, lang);
      return read === null || (Number.isSafeInteger(read.at) && read.at < Date.UTC(2101, 0, 1));
    }),
    { numRuns: 2_000 },
  );
});
