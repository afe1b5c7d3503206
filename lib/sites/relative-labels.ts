import type { RelativeUnit } from './relative-words.ts';

/** What a label says: so many of a unit before now; `count` null: the number is written where `#` stands. */
export interface LabelMeaning {
  unit: RelativeUnit;
  count: number | null;
}

const UNITS: readonly RelativeUnit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
/** One of each grammatical number that a language has: one, two, few, many, other. */
const COUNTS = [1, 2, 3, 5, 11, 20, 100];
const known = new Map<string, ReadonlyMap<string, LabelMeaning>>();

/**
 * How the browser itself writes "3 days ago" in a language, number by `#`: "för # v. sedan" is weeks in Swedish, whatever `v`
 * is elsewhere. Asking takes about a millisecond, once per language. `plain` is applied to each label. Empty for no language.
 */
export function relativeLabels(lang: string, plain: (label: string) => string): ReadonlyMap<string, LabelMeaning> {
  const found = known.get(lang);
  if (found !== undefined) return found;
  const labels = new Map<string, LabelMeaning>();
  // English as sites write it differs from English as browsers do ("3mo ago"): its words are all in the table.
  if (/^(?!en\b)[a-z]{2,3}(?:-[a-z\d]+)*$/i.test(lang)) for (const style of ['long', 'short', 'narrow'] as const) addLabels(labels, lang, style, plain);
  known.set(lang, labels);
  return labels;
}

function addLabels(labels: Map<string, LabelMeaning>, lang: string, style: 'long' | 'short' | 'narrow', plain: (label: string) => string): void {
  let format: Intl.RelativeTimeFormat;
  try {
    format = new Intl.RelativeTimeFormat(lang, { style, numeric: 'always' });
  } catch {
    return;
  }
  if (format.resolvedOptions().locale.startsWith('en')) return;
  for (const unit of UNITS) for (const count of COUNTS) {
    const label = plain(format.format(-count, unit));
    const isWritten = /\d/.test(label);
    const key = label.replace(/\d+/, '#');
    // "-3 min" is how a clock that runs down is written, too.
    if (!/^[-−]/.test(label) && !labels.has(key)) labels.set(key, { unit, count: isWritten ? null : count });
  }
}
