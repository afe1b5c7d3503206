import type { EpochMs } from '../model/time.ts';
import { isoTime } from './iso-time.ts';

/** Code points: with the rest of the name at most 200 bytes in UTF-8, which every file system takes. */
const LONGEST_LABEL = 40;

/**
 * `earshot-digest-2026-03-01.csv`, the day in UTC as in the file; a label (a topic's name) goes before the day. Of a
 * label only letters and digits are kept: what Windows, macOS and Linux each forbid is then gone on all of them.
 */
export function digestFileName(at: EpochMs, extension: string, label = ''): string {
  const words = label.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = Array.from(words.toWellFormed()).slice(0, LONGEST_LABEL).join('').replace(/^-+|-+$/g, '');
  return `${['earshot-digest', short, isoTime(at, 'day')].filter((part) => part !== '').join('-')}.${extension}`;
}
