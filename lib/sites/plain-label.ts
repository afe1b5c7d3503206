import { asciiDigits } from './ascii-digits.ts';

/** Lower case, plain digits, one space, without "(edited)", full stops, bullets and direction marks; '' for a text too long to be one. */
export function plainLabel(text: string): string {
  if (text.length > 200) return '';
  return asciiDigits(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/\([^()]*\)|\p{Cf}/gu, ' ')
    .replace(/[’ʼ]/g, "'")
    .replace(/[.·•,،]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
