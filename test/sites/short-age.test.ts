import { expect, test } from 'vitest';
import { shortAge } from '../../lib/sites/short-age.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');

test.each([
  ['2d ago', 'en', '2026-03-08T12:00:00Z', 'day'],
  ['19h', 'en', '2026-03-09T17:00:00Z', 'hour'],
  ['5m', null, '2026-03-10T11:55:00Z', 'minute'],
  ['1w', 'en', '2026-03-03T12:00:00Z', 'month'],
  ['7mo', 'en', '2025-08-09T10:36:18Z', 'month'],
  ['vor 3 Tagen', 'de', '2026-03-07T12:00:00Z', 'day'],
  ['hace 2 d', 'es-ES', '2026-03-08T12:00:00Z', 'day'],
  ['il y a 3 heures', 'fr', '2026-03-10T09:00:00Z', 'hour'],
  ['há 2 dias', 'pt-BR', '2026-03-08T12:00:00Z', 'day'],
  ['2日前', 'ja', '2026-03-08T12:00:00Z', 'day'],
  ['3일 전', 'ko', '2026-03-07T12:00:00Z', 'day'],
  ['2 дня назад', 'ru', '2026-03-08T12:00:00Z', 'day'],
  ['2 gün önce', 'tr', '2026-03-08T12:00:00Z', 'day'],
])('%s in %s', (label, lang, at, precision) => {
  expect(shortAge(label, NOW, lang)).toEqual({ at: Date.parse(at), precision });
});

test.each(['', 'Updated 7mo', '3', '3x', 'ago', '5 months', '9'.repeat(300)])('%s tells no time', (label) => {
  expect(shortAge(label, NOW, 'en')).toBeNull();
});
