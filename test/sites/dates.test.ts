import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../lib/sites/dates.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';

const NOW = Date.UTC(2026, 2, 1, 12, 0, 0);
const MONTH_MS = 30.436875 * DAY_MS;
const YEAR_MS = 365.2425 * DAY_MS;

describe('ISO 8601', () => {
  test.each([
    ['2025-11-04T18:20:10.257000+0000', Date.UTC(2025, 10, 4, 18, 20, 10, 257), 'second'],
    ['2025-11-04T18:20:10.257Z', Date.UTC(2025, 10, 4, 18, 20, 10, 257), 'second'],
    ['2024-10-13T02:00:09+02:00', Date.UTC(2024, 9, 13, 0, 0, 9), 'second'],
    ['2024-10-12T17:30:09-0630', Date.UTC(2024, 9, 13, 0, 0, 9), 'second'],
    ['2020-01-12 10:11:12 UTC', Date.UTC(2020, 0, 12, 10, 11, 12), 'second'],
    ['2024-10-13T00:00Z', Date.UTC(2024, 9, 13), 'minute'],
    ['2024-10-13', Date.UTC(2024, 9, 13), 'day'],
    ['2024-10', Date.UTC(2024, 9, 1), 'month'],
    [' 2024-02-29 ', Date.UTC(2024, 1, 29), 'day'],
  ])('%s', (text, at, precision) => {
    expect(parseDate(text, NOW)).toEqual({ at, precision });
  });

  test('a clock without a zone tells the day only', () => {
    expect(parseDate('2024-10-13T23:59:59', NOW)).toEqual({ at: Date.UTC(2024, 9, 13, 23, 59, 59), precision: 'day' });
  });

  test.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-01-01T25:00:00Z', '1025-01-01'])('%s is no date', (text) => {
    expect(parseDate(text, NOW)).toBeNull();
  });
});

describe('relative to now', () => {
  test.each([
    // English and the short forms of apps
    ['20h', 20 * HOUR_MS, 'hour'], ['3 days ago', 3 * DAY_MS, 'day'], ['8y', 8 * YEAR_MS, 'year'], ['1mo', MONTH_MS, 'month'],
    ['5m', 5 * MINUTE_MS, 'minute'], ['an hour ago', HOUR_MS, 'hour'], ['a day ago', DAY_MS, 'day'], ['2w', 14 * DAY_MS, 'month'],
    ['12 hours ago (edited)', 12 * HOUR_MS, 'hour'], ['30 seconds ago', 30_000, 'second'], ['just now', 0, 'minute'],
    ['2d ago', 2 * DAY_MS, 'day'], ['3 hr. ago', 3 * HOUR_MS, 'hour'], ['yesterday', DAY_MS, 'day'], ['20h •', 20 * HOUR_MS, 'hour'],
    ['about 3 hours ago', 3 * HOUR_MS, 'hour'], ['over 2 years ago', 2 * YEAR_MS, 'year'], ['last week', 7 * DAY_MS, 'month'], ['last year', YEAR_MS, 'year'],
    ['a few seconds ago', 0, 'minute'], ['vorgestern', 2 * DAY_MS, 'day'], ['一昨日', 2 * DAY_MS, 'day'], ['anteayer', 2 * DAY_MS, 'day'],
    ['vor etwa 2 Monaten', 2 * MONTH_MS, 'month'], ['il y a environ 3 heures', 3 * HOUR_MS, 'hour'], ['hace unos segundos', 0, 'minute'],
    // German, Spanish, French, Portuguese, Italian, Dutch
    ['vor 3 Std.', 3 * HOUR_MS, 'hour'], ['vor einer Stunde', HOUR_MS, 'hour'], ['vor 2 Tagen', 2 * DAY_MS, 'day'], ['gestern', DAY_MS, 'day'],
    ['hace 2 días', 2 * DAY_MS, 'day'], ['hace 1 año (editado)', YEAR_MS, 'year'], ['hace 55 min', 55 * MINUTE_MS, 'minute'],
    ['il y a 5 min', 5 * MINUTE_MS, 'minute'], ['il y a 1 an', YEAR_MS, 'year'], ['il y a une heure', HOUR_MS, 'hour'], ['3 j', 3 * DAY_MS, 'day'],
    ['há 4 semanas', 28 * DAY_MS, 'month'], ['há um mês', MONTH_MS, 'month'], ['2 sem', 14 * DAY_MS, 'month'], ['2 a', 2 * YEAR_MS, 'year'],
    ['3 ore fa', 3 * HOUR_MS, 'hour'], ['un giorno fa', DAY_MS, 'day'], ['ieri', DAY_MS, 'day'],
    ['3 uur geleden', 3 * HOUR_MS, 'hour'], ['6 maanden geleden', 6 * MONTH_MS, 'month'],
    // Swedish, Norwegian, Danish, Finnish
    ['för 3 timmar sedan', 3 * HOUR_MS, 'hour'], ['for 2 dager siden', 2 * DAY_MS, 'day'], ['for 3 uger siden', 21 * DAY_MS, 'month'],
    ['5 tuntia sitten', 5 * HOUR_MS, 'hour'],
    // Russian, Ukrainian, Polish, Czech, Greek, Hungarian
    ['3 ч назад', 3 * HOUR_MS, 'hour'], ['год назад', YEAR_MS, 'year'], ['3 год. тому', 3 * HOUR_MS, 'hour'], ['2 дні тому', 2 * DAY_MS, 'day'],
    ['2 godz. temu', 2 * HOUR_MS, 'hour'], ['rok temu', YEAR_MS, 'year'], ['před 2 dny', 2 * DAY_MS, 'day'],
    ['πριν από 3 ώρες', 3 * HOUR_MS, 'hour'], ['2 napja', 2 * DAY_MS, 'day'],
    // Turkish, Arabic, Persian, Hebrew
    ['3 saat önce', 3 * HOUR_MS, 'hour'], ['قبل ساعتين', 2 * HOUR_MS, 'hour'], ['منذ ٣ أيام', 3 * DAY_MS, 'day'], ['منذ ساعة', HOUR_MS, 'hour'],
    ['۳ روز پیش', 3 * DAY_MS, 'day'], ['לפני 4 שעות', 4 * HOUR_MS, 'hour'], ['לפני יומיים', 2 * DAY_MS, 'day'],
    // Japanese, Chinese, Korean, Hindi, Thai, Vietnamese, Indonesian
    ['昨日', DAY_MS, 'day'], ['2週間前', 14 * DAY_MS, 'month'], ['3 時間前', 3 * HOUR_MS, 'hour'], ['1 年前(編集済み)', YEAR_MS, 'year'], ['1 か月前', MONTH_MS, 'month'],
    ['2天前', 2 * DAY_MS, 'day'], ['3个月前', 3 * MONTH_MS, 'month'], ['3 小時前', 3 * HOUR_MS, 'hour'],
    ['3시간 전', 3 * HOUR_MS, 'hour'], ['2주 전', 14 * DAY_MS, 'month'], ['2 घंटे पहले', 2 * HOUR_MS, 'hour'],
    ['3 ชั่วโมงที่ผ่านมา', 3 * HOUR_MS, 'hour'], ['2 วันที่แล้ว', 2 * DAY_MS, 'day'], ['3 giờ trước', 3 * HOUR_MS, 'hour'],
    ['2 hari yang lalu', 2 * DAY_MS, 'day'],
  ])('%s', (text, before, precision) => {
    expect(parseDate(text, NOW)).toEqual({ at: Math.round(NOW - before), precision });
  });

  test.each([
    '', 'Lumetra', '3', 'ago', '3 m', '3 bananas ago', '3 days and 2 hours ago', 'कल', '2024年', 'in 3 days', '3 days left', 'week', 'last', 'last 3 posts', '1 2 h', 'over',
    '5 points', 'يوم', 'vor 2 Jahrzehnten', '3 weekends ago', '2 secrets ago',
  ])('"%s" is not certain, so no time', (text) => {
    expect(parseDate(text, NOW)).toBeNull();
  });

  const UNITS = { minute: MINUTE_MS, hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS, month: MONTH_MS, year: YEAR_MS };
  // Where the page says its language, as browsers write it there.
  test.each('af ar az bg bn ca cs da de el es et eu fa fi fil fr gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mr ms nb nl pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh zh-TW'.split(' '))(
    'as a browser writes it in %s',
    (lang) => {
      const styles = ['long', 'short'] as const;
      for (const style of styles) for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year'] as const) for (const count of [1, 2, 4, 7, 23]) {
        const label = new Intl.RelativeTimeFormat(lang, { style, numeric: 'always' }).format(-count, unit);
        const isOneWay = /\p{L}/u.test(label) && !/^[-−]/.test(label.replace(/\p{Cf}/gu, ''));
        if (isOneWay) expect([label, parseDate(label, NOW, lang)?.at]).toEqual([label, Math.round(NOW - count * UNITS[unit])]);
      }
    },
  );

  test.each([['sv', 'för 2 v. sedan', 14 * DAY_MS], ['pl', '2 g. temu', 2 * HOUR_MS], ['nb', 'for 2 u. siden', 14 * DAY_MS]])(
    'in %s %s means what it means there',
    (lang, label, before) => {
      expect(parseDate(label, NOW, lang)?.at).toBe(NOW - before);
    },
  );

  test('never throws, whatever the text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 250 }), (text) => {
        const read = parseDate(text, NOW, text) ?? parseDate(text, NOW, 'sv');
        return read === null || Number.isSafeInteger(read.at);
      }),
    );
  });
});
