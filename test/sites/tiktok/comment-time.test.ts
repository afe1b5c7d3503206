import { expect, test } from 'vitest';
import { commentTime } from '../../../lib/sites/tiktok/comment-time.ts';

const NOW = Date.parse('2026-01-05T12:00:00Z');

test.each([
  ['2d ago', 'en', '2026-01-03T12:00:00Z', 'day'],
  ['3h', 'en', '2026-01-05T09:00:00Z', 'hour'],
  ['5m ago', null, '2026-01-05T11:55:00Z', 'minute'],
  ['1w ago', 'en', '2025-12-29T12:00:00Z', 'month'],
  ['vor 3 Tagen', 'de', '2026-01-02T12:00:00Z', 'day'],
  ['hace 2 d', 'es', '2026-01-03T12:00:00Z', 'day'],
  ['hace 3 día(s)', 'es', '2026-01-02T12:00:00Z', 'day'],
  ['2日前', 'ja-JP', '2026-01-03T12:00:00Z', 'day'],
  ['1-3', 'en', '2026-01-03T00:00:00Z', 'day'],
  ['· 12-30', 'en', '2025-12-30T00:00:00Z', 'day'],
  ['2024-2-29', 'fr', '2024-02-29T00:00:00Z', 'day'],
])('%s in %s', (label, lang, at, precision) => {
  expect(commentTime(label, NOW, lang)).toEqual({ at: Date.parse(at), precision });
});

test.each(['', 'Reply', '99-99', '2025-13-1', '2-30', 'ago', '3x ago'])('%s tells no time', (label) => {
  expect(commentTime(label, NOW, 'en')).toBeNull();
});
