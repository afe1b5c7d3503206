import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../lib/model/time.ts';
import { USUAL_WORKING_TIME, type WorkingTime } from '../../../lib/model/working-time.ts';
import { describeDue } from '../../../lib/triage/due-phrase/describe-due.ts';
import { readDue } from '../../../lib/triage/due-phrase/read-due.ts';
import { clockAt, goHome, goTo } from '../../time-zone.ts';
import { PHRASES, SAID_AT } from './due-table.ts';

const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Africa/Cairo'];
const LANGUAGES = ['en-US', 'en-GB', 'en-IN', 'de', 'de-AT', 'de-CH', 'fr', 'fr-CA', 'es', 'es-MX', 'pt-BR', 'pt-PT', 'ja', 'ar', 'ar-EG', 'ar-SA', 'ar-MA'];

afterEach(goHome);

const at = (text: string) => new Date(text).getTime();
const read = (typed: string, language = 'en-US', now = at(SAID_AT), working: WorkingTime = USUAL_WORKING_TIME) => readDue(typed, { language, now, working });

describe.each(Object.entries(PHRASES))('%s', (language, phrases) => {
  test.each(phrases)('%s', (phrase, meant) => {
    const { due, unread, past } = read(phrase, language);
    expect(past ? 'past' : due === null ? null : clockAt(due.at)).toBe(meant);
    if (due !== null) expect(unread).toEqual([]);
  });

  test('all of it in every time zone', () => {
    for (const zone of ZONES) {
      goTo(zone);
      for (const [phrase, meant] of phrases) {
        const { due, past } = read(phrase, language);
        expect(past ? 'past' : due === null ? null : clockAt(due.at), `${phrase} in ${zone}`).toBe(meant);
      }
    }
  });
});

test.each([
  ['refund by Friday', ['refund']],
  ['call her tomorrow 9 ok', ['call', 'her', 'ok']],
  ['Mon 2 Dec', ['Mon']],
  ['in 4 h tomorrow', ['in 4 h tomorrow']],
  ['tomorrow friday', ['friday']],
  ['tomorrow 9 10', ['10']],
  ['tomorrow 25', ['25']],
])('what is not understood is named: %s', (phrase, unread) => {
  expect(read(phrase).unread).toEqual(unread);
});

test('a word that would move the date by a week is not passed over', () => {
  expect(read('übernächste Woche', 'de').unread).toEqual(['übernächste', 'Woche']);
  expect(read('再来週', 'ja').due).toBeNull();
});

test('how much was said is told', () => {
  const precision = (phrase: string) => read(phrase).due?.precision;
  expect([precision('tomorrow'), precision('tomorrow morning'), precision('tomorrow 9'), precision('in 4 h')]).toEqual(['day', 'hour', 'minute', 'minute']);
});

test('working days and hours are those of the user', () => {
  const sundayToThursday = { days: [0, 1, 2, 3, 4], from: 8 * 60, to: 16 * 60 };
  const meant = (phrase: string) => clockAt(read(phrase, 'en', at(SAID_AT), sundayToThursday).due!.at);
  expect(meant('in 2 business days')).toBe('2026-11-29T08:00');
  expect(meant('end of week')).toBe('2026-11-26T16:00');
  expect(meant('next week')).toBe('2026-11-29T08:00');
  expect(meant('weekend')).toBe('2026-11-27T08:00');
  expect(meant('tomorrow')).toBe('2026-11-26T08:00');
});

test('"tonight" and "today" last as long as they may be called so', () => {
  expect(clockAt(read('tonight', 'en', at('2026-11-25T21:10')).due!.at)).toBe('2026-11-25T23:59');
  expect(clockAt(read('today', 'en', at('2026-11-25T21:10')).due!.at)).toBe('2026-11-25T23:59');
  expect(read('this morning', 'en', at('2026-11-25T15:00'))).toMatchObject({ due: null, past: true });
});

describe('when clocks change', () => {
  // Spring and autumn of each zone, the evening before; Lord Howe moves by half an hour.
  test.each([
    ['America/New_York', '2026-03-07T20:00'],
    ['America/New_York', '2026-10-31T20:00'],
    ['Europe/Berlin', '2026-03-28T20:00'],
    ['Europe/Berlin', '2026-10-24T20:00'],
    ['Australia/Lord_Howe', '2026-04-04T20:00'],
    ['Australia/Lord_Howe', '2026-10-03T20:00'],
    ['Africa/Cairo', '2026-04-23T20:00'],
  ])('in %s, %s: nine is nine on the clock, and four hours are four real ones', (zone, evening) => {
    goTo(zone);
    const now = at(evening);
    const before = new Date(now).getTimezoneOffset();
    const tomorrow = read('tomorrow 9', 'en', now).due!.at;
    expect(new Date(tomorrow).getTimezoneOffset(), 'the clock changes that night').not.toBe(before);
    expect(clockAt(tomorrow).slice(-5)).toBe('09:00');
    expect(clockAt(read('in a week', 'en', now).due!.at).slice(-5)).toBe('09:00');
    expect(read('in 4 h', 'en', now + 4 * HOUR_MS).due!.at - now).toBe(8 * HOUR_MS);
    expect(read('in 12 h', 'en', now).due!.at - now).toBe(12 * HOUR_MS);
  });

  test('a time that the clock leaps over is the one it leaps to', () => {
    goTo('Europe/Berlin');
    expect(clockAt(read('tomorrow 2:30', 'en', at('2026-03-28T20:00')).due!.at)).toBe('2026-03-29T03:30');
  });
});

describe('whatever is typed', () => {
  const words = Object.values(PHRASES).flatMap((phrases) => phrases.flatMap(([phrase]) => phrase.split(' ')));
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.oneof(fc.constantFrom(...words), fc.nat().map(String), fc.string({ maxLength: 3 })), { maxLength: 12 }).map((parts) => parts.join(' ')));
  const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.getTime());
  const language = fc.constantFrom(...LANGUAGES, 'nl', 'zh-TW');

  test('it is read without an error, and never as a time that is over', () => {
    fc.assert(
      fc.property(typed, language, moment, (text, tag, now) => {
        const { due, past, unread } = read(text, tag, now);
        if (due === null) return past || unread.length > 0 || text.trim() === '';
        return Number.isInteger(due.at) && due.at > now;
      }),
      { numRuns: 1_500 },
    );
  });

  test('a described date is read as that date', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 500 * 24 * 60 }), fc.constantFrom(...LANGUAGES), fc.constantFrom(...ZONES), (now, minutes, tag, zone) => {
        goTo(zone);
        const due = Math.floor(now / MINUTE_MS + minutes) * MINUTE_MS;
        fc.pre(due > now);
        const said = describeDue(due, now, tag);
        const { due: again, unread } = read(said, tag, now);
        expect(unread, said).toEqual([]);
        // An hour that the clock shows twice may be either.
        expect(again === null ? null : describeDue(again.at, now, tag), said).toBe(said);
        expect(Math.abs(again!.at - due), said).toBeLessThanOrEqual(HOUR_MS);
      }),
      { numRuns: 800 },
    );
  });
});
