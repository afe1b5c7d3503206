import type { ReadTime } from '../../model/time.ts';

const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';
/** The protocol's first public days; an earlier time is a key that is no clock reading. */
const EARLIEST = Date.UTC(2022, 10, 1);
const LATEST = Date.UTC(2100, 0, 1);

/** A record key of 13 digits of base 32 is a time: microseconds since 1970, then ten bits of the clock's id (51 of 51 agreed). */
export function recordTime(key: string): ReadTime | null {
  if (!/^[2-7a-j][2-7a-z]{12}$/.test(key)) return null;
  let bits = 0n;
  for (const digit of key) bits = (bits << 5n) | BigInt(DIGITS.indexOf(digit));
  const at = Number((bits >> 10n) / 1_000n);
  return at >= EARLIEST && at < LATEST ? { at, precision: 'second' } : null;
}
