import type { NumberFacet, NumberRange } from './tree.ts';

const BOUNDS = /^(?:\[(\S+) TO (\S+)\]|([<>]=?|=?)([^<>=].*))$/i;

/** `[1 TO 3]`, `[500 TO *]`, `>100`, `<=3`, `7`; null: none of these. Ratings go by half stars, all else by whole numbers. */
export function numberRange(text: string, name: NumberFacet): NumberRange | null {
  const [whole, from, to, sign, figures] = BOUNDS.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const min = bound(from ?? figures!);
  const max = bound(to ?? figures!);
  if (min === undefined || max === undefined) return null;
  const step = name === 'rating' ? 0.5 : 1;
  if (from !== undefined) return (min === null && max === null) || (min ?? 0) > (max ?? Infinity) ? null : { min, max };
  if (min === null) return null;
  if (sign === '>' || sign === '>=') return { min: sign === '>' ? min + step : min, max: null };
  if (sign === '<' || sign === '<=') return { min: null, max: sign === '<' ? min - step : min };
  return { min, max: min };
}

/** null: open; undefined: no number. Figures may have separators: `1,000`. */
function bound(text: string): number | null | undefined {
  if (text === '*') return null;
  return /^\d[\d,]{0,14}(?:\.\d{1,2})?$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}
