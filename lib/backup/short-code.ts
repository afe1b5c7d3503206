/** Crockford's: no letter that is taken for a digit when it is read out. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 80 bits: nobody makes a second key with the same code. */
const LENGTH = 16;

/** The beginning of a key's id as people compare it, on the telephone too: `7QK2-M0ZT-4XWE-91RC`. */
export function shortCode(id: string): string {
  const bits = BigInt(`0x${id.slice(0, (LENGTH * 5) / 4)}`);
  const letters = Array.from({ length: LENGTH }, (_, index) => DIGITS[Number((bits >> BigInt(5 * (LENGTH - 1 - index))) & 31n)]);
  return letters.join('').replace(/(.{4})(?=.)/g, '$1-');
}
