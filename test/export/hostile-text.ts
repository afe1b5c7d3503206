import * as fc from 'fast-check';

const NASTY = [
  ...'=+-@＝＋－＠\'"`,;|%#\t\r\n\v\f \0',
  ...'\u0085\u00a0\u00ad\u200b\u200d\u200e\u202e\u2028\u2029\u2060\u2066\u3000\u3164\ufeff',
  ...'0123456789٣eE.:/()$€',
  ...'aZéßн中ע',
];

/**
 * One UTF-16 unit: half of them what CSV readers and spreadsheets trip over, a tenth lone surrogates (fast-check's own
 * strings never have one).
 */
const unit = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) },
);

/** Words that make dates, times, truth values and formulas when they meet. */
const word = fc.constantFrom('Mar', 'september', 'TRUE', ' am', '2026', '0012', "'", '\n', '=1+1', '-', ' ', "''", '\r\n');

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit, maxLength: 24 }),
  fc.array(fc.oneof(word, unit), { maxLength: 6 }).map((parts) => parts.join('')),
);
