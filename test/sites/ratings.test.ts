import { expect, test } from 'vitest';
import { parseRating } from '../../lib/sites/ratings.ts';

test.each([
  // English, and the forms of single sites
  ['4.0 out of 5 stars', 4, 5],
  ['Rated 3 out of 5 stars', 3, 5],
  ['Rated 4 stars out of five stars', 4, 5],
  ['5 star rating', 5, 5],
  ['4-star rating', 4, 5],
  ['1 star', 1, 5],
  ['4.5/5', 4.5, 5],
  ['4,5 / 5', 4.5, 5],
  ['3.0 of 5 bubbles', 3, 5],
  ['8 / 10', 8, 10],
  ['Rating: 4.5 out of 5', 4.5, 5],
  ['★★★★☆', 4, 5],
  ['★★★★★', 5, 5],
  // German
  ['4,5 von 5 Sternen', 4.5, 5],
  ['Mit 4 von fünf Sternen bewertet', 4, 5],
  ['Bewertet mit 2 von 5 Sternen', 2, 5],
  ['4 Sterne', 4, 5],
  ['4,0 von 5 Punkten', 4, 5],
  // French
  ['4,0 sur 5 étoiles', 4, 5],
  ['Noté 4 sur 5 étoiles', 4, 5],
  ['Note : 4 étoiles sur cinq', 4, 5],
  // Spanish
  ['4,0 de 5 estrellas', 4, 5],
  ['4,0 de un máximo de 5 estrellas', 4, 5],
  ['Valoración: 4 estrellas de cinco', 4, 5],
  // Portuguese
  ['4,0 de 5 estrelas', 4, 5],
  ['4,0 de um máximo de 5 estrelas', 4, 5],
  // Italian, Dutch
  ['4,0 su 5 stelle', 4, 5],
  ['Valutata 4 stelle su 5', 4, 5],
  ['4,0 van 5 sterren', 4, 5],
  ['Beoordeeld met 4 van de 5 sterren', 4, 5],
  // Polish, Czech, Russian, Ukrainian
  ['4,0 z 5 gwiazdek', 4, 5],
  ['Ocena: 4 na 5 gwiazdek', 4, 5],
  ['4 z 5 hvězdiček', 4, 5],
  ['4 из 5 звёзд', 4, 5],
  ['Оцінка: 4 з 5 зірок', 4, 5],
  // Scandinavian, Finnish
  ['4,0 av 5 stjärnor', 4, 5],
  ['4 af 5 stjerner', 4, 5],
  ['4 tähteä viidestä', 4, 5],
  // Turkish, Hungarian, Romanian, Greek
  ['5 yıldız üzerinden 4,0', 4, 5],
  ['5 csillagból 4', 4, 5],
  ['4 din 5 stele', 4, 5],
  ['4 από 5 αστέρια', 4, 5],
  // Arabic with both digits, Hebrew, Persian
  ['4.0 من 5 نجوم', 4, 5],
  ['٤٫٥ من ٥ نجوم', 4.5, 5],
  ['4 מתוך 5 כוכבים', 4, 5],
  ['۴ از ۵ ستاره', 4, 5],
  // Japanese, Chinese, Korean
  ['5つ星のうち4.0', 4, 5],
  ['５つ星のうち３．５', 3.5, 5],
  ['5 つ星のうち 4 つ星の評価', 4, 5],
  ['5 段階中 4.0', 4, 5],
  ['4.0 颗星，最多 5 颗星', 4, 5],
  ['评分为 4 星（满分 5 星）', 4, 5],
  ['4 顆星', 4, 5],
  ['별 5개 중 4.0개', 4, 5],
  ['별표 5개 만점에 4개를 받았습니다.', 4, 5],
  ['별표 4개', 4, 5],
  // Hindi, Thai, Vietnamese, Indonesian
  ['5 में से 4.0 स्टार', 4, 5],
  ['4 จาก 5 ดาว', 4, 5],
  ['4 trên 5 sao', 4, 5],
  ['4 dari 5 bintang', 4, 5],
])('%s', (text, value, best) => {
  expect(parseRating(text)).toEqual({ value, best });
});

test.each([
  '', 'stars', '4', '4.5', '4.5 (10 reviews)', '4 of 7', '5 stars 81%', '81% of 5', '7 out of 5', '6 stars', '-3 out of 5 stars', '3 May 2026', '03/05/2026',
  '4 out of 5 stars on 3 May', '12 stars', '4 reviews, 5 photos', '2–4 stars', '★★★', '☆', '1/2', '5 out of 4', '4:5', 'one star', 'نجمتان', '4 out of 5 '.repeat(40),
])('not certain: %s', (text) => {
  expect(parseRating(text)).toBeNull();
});
