import { uiLanguage } from '../../lib/platform/i18n.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** `0 byte`, `12 kB`, `3.4 MB`: as the language writes it, a thousand to the next unit. */
export function byteText(bytes: number): string {
  const power = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1_000 ** power;
  return new Intl.NumberFormat(uiLanguage(), { style: 'unit', unit: UNITS[power]!, unitDisplay: 'short', maximumFractionDigits: power > 1 && value < 10 ? 1 : 0 }).format(value);
}
