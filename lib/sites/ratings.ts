import type { Rating } from '../model/post.ts';

/** Stars, as they stand behind or before a number; the page's other words round them do not matter. */
const STARS = new Set(
  words(`star stars stern sterne sternen sternebewertung étoile étoiles etoile etoiles estrella estrellas estrela estrelas estrel·les stella stelle
    ster sterren gwiazdka gwiazdki gwiazdek gwiazdkę hvězda hvězdy hvězd hvězdička hvězdičky hvězdiček hviezd hviezdičiek stjärna stjärnor
    stjerne stjerner tähti tähteä tähden yıldız yıldızlı csillag csillagos stea stele звезда звезды звёзды звезд звёзд зірка зірки зірок
    αστέρι αστέρια αστέρων sao bintang ดาว स्टार सितारा सितारे तारे نجمة نجوم نجمات ستاره כוכב כוכבים 별 별표 별점 개 점 つ星 つ星の評価 星 星级 星級 颗星 顆星 颗 顆 点 點 ★`),
);

/** Between the rating and the best one: "4 out of 5", "4 von 5", "4 sur 5". */
const VALUE_FIRST = new Set(
  words(`/ out of von sur de su di van uit z ze na av af din trên trong dari daripada จาก from από στα στις из з із от من از מתוך 最多 满分 滿分 von maximal`),
);

/** The other way round: "5つ星のうち4.0", "5 yıldız üzerinden 4". */
const BEST_FIRST = new Set(words('つ星のうち つ星中の 段階中 段階評価の 点満点中 点中 颗星中的 顆星中的 星中的 分中 중 만점에 개중 üzerinden में से csillagból'));

/** Words that may stand between the two besides. */
const FILLER = new Set(words('a an the un um uma une un máximo maximum maximal max possible possibles mögliche möglichen dei del della den der las los les les số'));

/** What ratings are counted up to; another second number is a count or a date. */
const BEST = new Set([4, 5, 6, 10, 20, 100]);

const NUMBER = /\d+(?:[.,٫]\d+)?/g;
const FULL = /[★⭐]/gu;
const GLYPHS = /^[\s]*([★⭐☆✩⯪½\s]+)$/u;

/**
 * A rating as pages write it: "4.0 out of 5 stars", "4,5 von 5 Sternen", "5つ星のうち4.0", "4/5", "4 star rating",
 * "★★★★☆". Where the best is not written as a number ("4 stars", "4 Sterne von fünf") it is five. null when the text
 * could mean anything else. Never throws.
 */
export function parseRating(text: string): Rating | null {
  if (text.length > 200) return null;
  const plain = asciiDigits(text).toLowerCase().trim();
  const numbers = [...plain.matchAll(NUMBER)];
  const [first, second] = numbers;
  if (first === undefined) return countGlyphs(plain);
  if (/[\d.,:%-]$/.test(plain.slice(0, first.index)) || numbers.length > 2) return null;
  if (second === undefined) return wordsOf(plain).some((word) => STARS.has(word)) ? rating(numberOf(first[0]), 5) : null;
  const between = wordsOf(plain.slice(first.index + first[0].length, second.index));
  if (/^\s?%/.test(plain.slice(second.index + second[0].length))) return null;
  const [a, b] = [numberOf(first[0]), numberOf(second[0])];
  if (between.some((word) => BEST_FIRST.has(word)) && between.every((word) => BEST_FIRST.has(word) || STARS.has(word))) return rating(b, a);
  const isValueFirst = between.some((word) => VALUE_FIRST.has(word)) && between.every((word) => VALUE_FIRST.has(word) || STARS.has(word) || FILLER.has(word));
  return isValueFirst ? rating(a, b) : null;
}

function rating(value: number, best: number): Rating | null {
  return BEST.has(best) && value >= 0 && value <= best ? { value, best } : null;
}

/** "★★★★☆": the empty ones tell how many there can be; without them only five full ones are certain. */
function countGlyphs(text: string): Rating | null {
  const glyphs = GLYPHS.exec(text)?.[1]?.replace(/\s/g, '');
  if (glyphs === undefined || [...glyphs].length !== 5 || /[⯪½]/u.test(glyphs)) return null;
  return { value: (glyphs.match(FULL) ?? []).length, best: 5 };
}

function numberOf(written: string): number {
  return Number(written.replace(/[,٫]/, '.'));
}

/** Words, and the slash; between two numbers of Chinese, Japanese and Korean the whole run is one. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}·]+|[/★]/gu) ?? [];
}

function words(list: string): string[] {
  return list.trim().split(/\s+/).map((word) => word.normalize('NFKC'));
}

/** Digits of any script as ASCII: Unicode keeps each script's ten in a row, its zero first. */
function asciiDigits(text: string): string {
  return text.normalize('NFKC').replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(code - zero);
  });
}
