import { describe, expect, it } from 'vitest';
import { assert, property, string } from 'fast-check';
import { parseCount, wholeNumbers } from '../../lib/sites/counts.ts';

describe('a count as pages write it', () => {
  it.each([
    ['plain', '0', 0],
    ['plain', ' 27 ', 27],
    ['English', '1.2K', 1_200],
    ['English', '82K', 82_000],
    ['English', '5.7K', 5_700],
    ['English', '12,345', 12_345],
    ['English', '1,234,567 views', 1_234_567],
    ['English', '3.4M', 3_400_000],
    ['English', '1.2B', 1_200_000_000],
    ['English', '246 comments', 246],
    ['English', '12 members', 12],
    ['English', '3 books', 3],
    ['Indian English', '3 lakh', 300_000],
    ['Indian English', '1.5 crore', 15_000_000],
    ['Indian English', '12,34,567', 1_234_567],
    ['French', '1,2 k', 1_200],
    ['French', '12 345', 12_345],
    ['French', '2,1 M', 2_100_000],
    ['German', '1.234', 1_234],
    ['German', '2 Mio.', 2_000_000],
    ['German', '2,5 Mio. Aufrufe', 2_500_000],
    ['German', '12 Tsd.', 12_000],
    ['Swiss German', '12’345', 12_345],
    ['Portuguese', '5,9 mi', 5_900_000],
    ['Portuguese', '17 mil', 17_000],
    ['Portuguese', '1.2 mil', 1_200],
    ['Spanish', '3,4 mil', 3_400],
    ['Romanian', '1,2 mii', 1_200],
    ['Romanian', '2 mil.', 2_000_000],
    ['Czech', '4 tis.', 4_000],
    ['Polish', '7,5 tys.', 7_500],
    ['Polish', '2 mln', 2_000_000],
    ['Turkish', '1,2 B', 1_200],
    ['Turkish', '3 Mn', 3_000_000],
    ['Russian', '2,7 тыс.', 2_700],
    ['Russian', '1 млн', 1_000_000],
    ['Ukrainian', '3,1 тис.', 3_100],
    ['Greek', '5 χιλ.', 5_000],
    ['Chinese', '12万', 120_000],
    ['Chinese', '8.1万', 81_000],
    ['Chinese', '5,958 次观看', 5_958],
    ['Chinese', '1,234万', 12_340_000],
    ['Japanese', '3.2億', 320_000_000],
    ['Korean', '1.2만회', 12_000],
    ['Korean', '3천', 3_000],
    ['Thai', '1.5 หมื่น', 15_000],
    ['Thai', '2 ล้านครั้ง', 2_000_000],
    ['Vietnamese', '1,2 N', 1_200],
    ['Vietnamese', '4 Tr', 4_000_000],
    ['Indonesian', '12 rb', 12_000],
    ['Indonesian', '1,1 jt', 1_100_000],
    ['Arabic', '١٬٢٣٤', 1_234],
    ['Arabic', '٢٫٥ ألف', 2_500],
    ['Persian', '۱۲ هزار', 12_000],
    ['Persian', '۱٫۲ میلیون', 1_200_000],
    ['Hindi', '१२,३४५', 12_345],
    ['Hindi', '2.3 हज़ार', 2_300],
    ['Hindi', '४ लाख', 400_000],
    ['Bengali', '৫ হাজার', 5_000],
    ['Hebrew', '6 אלף', 6_000],
    ['Swedish', '15 tn', 15_000],
    ['Danish', '1,2 t', 1_200],
    ['Finnish', '15 t.', 15_000],
    ['Vietnamese', '1,5 T', 1_500_000_000],
    ['Hungarian', '1,2 E', 1_200],
    ['Indian English', '12L views', 1_200_000],
    ['Malay', '2.3J', 2_300_000],
    ['French, a word with an apostrophe', '120 J’aime', 120],
    ['Tamil', '1.2ஆ', 1_200],
    ['full width', '１２', 12],
  ])('%s: %s', (_language, text, count) => {
    expect(parseCount(text)).toBe(count);
  });

  // What browsers write is what most sites write. Indonesian writes milliards as others write millions.
  it.each('ar bg bn ca cs da de el en en-IN es et fa fi fil fr gl gu he hi hr hu hy id is it ja ka kn ko lt lv mk ms nb nl pl pt pt-PT ro ru sk sl sr sv ta te th tr uk ur vi zh zh-TW'.split(' '))(
    'rounded and written out by a browser in %s',
    (lang) => {
      const compact = new Intl.NumberFormat(lang, { notation: 'compact', maximumFractionDigits: 1 });
      const full = new Intl.NumberFormat(lang);
      const numbers = [7, 950, 1_200, 15_000, 120_000, 2_300_000, 45_000_000, ...(lang === 'id' ? [] : [1_500_000_000])];
      expect(numbers.map((number) => parseCount(compact.format(number)))).toEqual(numbers);
      expect(numbers.map((number) => parseCount(full.format(number)))).toEqual(numbers);
    },
  );

  it.each(['', 'no comments', '12.5', '1.234K', '1,234.5', '5%', '4:30', '2026-03-01', '3 of 10', '-7', '12,34', '99999999999999999999'])(
    'does not guess: "%s"',
    (text) => {
      expect(parseCount(text)).toBeNull();
    },
  );

  it('gives an integer or null for any text and never throws', () => {
    assert(
      property(string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const count = parseCount(text);
        return count === null || (Number.isSafeInteger(count) && count >= 0);
      }),
    );
  });

  it('reads digits of every script', () => {
    for (const zero of [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x1040, 0xff10]) {
      const written = [4, 0, 9].map((digit) => String.fromCodePoint(zero + digit)).join('');
      expect(parseCount(written)).toBe(409);
    }
  });
});

describe('the whole numbers of a sentence', () => {
  it.each([
    ['17002 respostas, 6028 reposts, 5979037 visualizações', [17_002, 6_028, 5_979_037]],
    ['6 次转帖、24 喜欢、5958 次观看', [6, 24, 5_958]],
    ['٣ ردود، ١٥ إعادة نشر', [3, 15]],
    ['1.2K views, 5 likes', [5]],
    ['none', []],
  ])('%s', (sentence, numbers) => {
    expect(wholeNumbers(sentence)).toEqual(numbers);
  });
});
