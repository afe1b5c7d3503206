import { asciiDigits } from './ascii-digits.ts';

/**
 * Multipliers as pages write them behind a rounded number, without their full stop. From CLDR's short compact forms of the
 * languages the sites speak, and from saved pages (X: "17 mil", "8.1万").
 */
const UNITS: readonly (readonly [multiplier: number, words: string])[] = [
  [1e3, 'k mil mii tsd tys tis tuh tūkst hilj ezer bin rb ribu elfu nghìn n тыс тис хил хиљ мың миң χιλ ألف آلاف الف هزار ہزار אלף हज़ार हजार হা হাজার พัน 千 천 tn þ ათ հզր илј mijë ह ਹਜ਼ਾਰ હજાર ஆ వే ಸಾ'],
  [1e4, 'หมื่น 万 萬 만'],
  [1e5, 'lakh lakhs lac लाख লা লাখ لاکھ แสน ਲੱਖ લાખ'],
  [1e6, 'm mn mi mln mio mill milj milhão milhões millón millones million millions mil. jt juta tr triệu млн мил εκ مليون ملايين میلیون מיליון ล้าน მლნ մլն மி మి ಮಿ'],
  [1e7, 'cr crore crores करोड़ क॰ কোটি কো کروڑ कोटी ਕਰੋੜ કરોડ'],
  [1e8, '億 亿 억'],
  [1e9, 'b bi bn mrd mld mlrd mia md млрд δισ مليار میلیارد מיליארד mm mlr mljrd mr mjd ma милј მლრდ մլրդ ارب अ॰ अब्ज अरब ਅਰਬ અબજ பி బి ಬಿ'],
];

const MULTIPLIER = new Map(UNITS.flatMap(([multiplier, words]) => words.split(' ').map((word) => [word.normalize('NFKC'), multiplier])));

/**
 * Letters that mean what they mean in one case only: Danish and Finnish thousand (t), Vietnamese milliard (T), Hungarian thousand (E),
 * Indian English lakh (L), Malay million (J).
 */
const CASED: Readonly<Record<string, number>> = { t: 1e3, T: 1e9, E: 1e3, L: 1e5, J: 1e6 };

/** East Asian and Indian units: a comma before them groups ("1,234万"), it is never a decimal point. */
const COMMA_GROUPS = new Set([1e4, 1e5, 1e7, 1e8]);

/** Scripts without spaces between words: a unit may be followed at once by the noun ("8.1万次观看"). */
const UNSPACED = /^(?:[千万萬億亿천만억]|พัน|หมื่น|แสน|ล้าน)/u;
const WORD = /^[\p{L}\p{M}॰]+\.?/u;

/** A number with its separators: spaces of all kinds, full stop, comma, apostrophes, the Arabic ones. */
const NUMBER = /\d+(?:[.,'’٬٫،\u00A0\u2009\u202F ]\d+)*/g;
const DECIMALS = /^(\d+)[.,٫](\d{1,2})$/;
const GROUPED = /^\d{1,3}(?:([.,'’٬،\u00A0\u2009\u202F ])\d{3}(?:\1\d{3})*)$/;
/** Indian grouping: the last group has three digits, those before it two. */
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * A count as pages write it, as an integer: "1.2K", "12,345", "2,7 тыс.", "12万", "3 lakh", "۱٬۲۳۴", "17 mil views".
 * null when the text has no number or more than one, or when it could mean two things ("1.234K", "12.5", "5%").
 */
export function parseCount(text: string): number | null {
  const plain = asciiDigits(text.normalize('NFKC'));
  const numbers = [...plain.matchAll(NUMBER)];
  const [match] = numbers;
  if (match === undefined || numbers.length > 1) return null;
  const before = plain.slice(0, match.index);
  const after = plain.slice(match.index + match[0].length);
  // A time, a date, a rate, a version, a negative number: not a count.
  if (/[\d:/#-]\s?$/.test(before) || /^\s?[%:/]/.test(after)) return null;
  return countOf(match[0], unitAfter(after, match[0]));
}

/** Every whole number written out in a sentence, in order: "3 replies, 15 reposts" is [3, 15]. Rounded ones are left out. */
export function wholeNumbers(text: string): number[] {
  const plain = asciiDigits(text.normalize('NFKC'));
  return [...plain.matchAll(NUMBER)].flatMap((match) => {
    const number = countOf(match[0], null);
    return number === null || unitAfter(plain.slice(match.index + match[0].length), match[0]) !== null ? [] : [number];
  });
}

function countOf(written: string, multiplier: number | null): number | null {
  if (multiplier === null) return whole(written);
  const decimals = DECIMALS.exec(written);
  if (decimals !== null) return safe(Number(`${decimals[1]}.${decimals[2]}`) * multiplier);
  const number = whole(written);
  // "1.234K" is 1,234 or 1,234,000: not ours to say.
  if (number === null || (/\D/.test(written) && !(written.includes(',') && COMMA_GROUPS.has(multiplier)))) return null;
  return safe(number * multiplier);
}

function whole(written: string): number | null {
  return /^\d+$/.test(written) || GROUPED.test(written) || INDIAN.test(written) ? safe(Number(written.replace(/\D/g, ''))) : null;
}

function safe(number: number): number | null {
  const rounded = Math.round(number);
  return Number.isSafeInteger(rounded) ? rounded : null;
}

/** The multiplier that stands right behind a number, or null. */
function unitAfter(after: string, written: string): number | null {
  const spaced = /^\s/.test(after);
  const cased = /^\s?([tTELJ])(?![\p{L}\p{M}'’])/u.exec(after)?.[1];
  if (cased !== undefined) return CASED[cased] ?? null;
  const rest = after.trimStart().toLowerCase();
  const unspaced = UNSPACED.exec(rest)?.[0];
  if (unspaced !== undefined) return MULTIPLIER.get(unspaced) ?? null;
  const word = WORD.exec(rest)?.[0];
  if (word === undefined) return null;
  // Turkish writes bin (thousand) as "1,2 B", English billion as "1.2B".
  if (word === 'b') return spaced || written.includes(',') ? 1e3 : 1e9;
  // Romanian, Czech and Croatian shorten million to "mil."; Spanish and Portuguese "mil" is a thousand.
  return MULTIPLIER.get(word) ?? MULTIPLIER.get(word.replace(/\.$/, '')) ?? null;
}
