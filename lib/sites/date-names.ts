type Part = 'month' | 'weekday';

/** "month de" → name in lower case without a full stop → 0 to 11, or 0 (Sunday) to 6. The names are the browser's own. */
const known = new Map<string, ReadonlyMap<string, number>>();

const ENGLISH: Record<Part, readonly string[]> = {
  month: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  weekday: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
};
/** Short forms that people write and browsers do not know. */
const WRITTEN: readonly (readonly [string, number])[] = [['sept', 8], ['sett', 8], ['mrz', 2], ['mär', 2], ['jän', 0], ['jänner', 0], ['fév', 1], ['déc', 11]];
const FORMATS: Record<Part, readonly Intl.DateTimeFormatOptions[]> = {
  // With a day beside it a name stands in the case it is written in: "14 марта".
  month: [{ month: 'long' }, { month: 'long', day: 'numeric' }, { month: 'short', day: 'numeric' }],
  weekday: [{ weekday: 'long' }, { weekday: 'short' }],
};
/** Languages with two sets of names. */
const ALSO: Readonly<Record<string, string>> = { ar: 'ar-LB' };
/** A Sunday, and the first of a run of months. */
const FIRST: Record<Part, (index: number) => number> = {
  month: (index) => Date.UTC(2020, index, 15),
  weekday: (index) => Date.UTC(2020, 2, 1 + index),
};

/** What a name of a month or a day of the week stands for in the page's language or in English; undefined: it is neither. */
export function dateName(part: Part, lang: string, name: string): number | undefined {
  const language = /^[a-z]{2,3}(?![a-z])/i.exec(lang)?.[0].toLowerCase() ?? 'en';
  const names = namesOf(part, language);
  const lower = name.toLowerCase();
  // Hebrew sets "in" before the month without a space.
  return names.get(lower) ?? (language === 'he' ? names.get(lower.replace(/^ב/, '')) : undefined);
}

function namesOf(part: Part, language: string): ReadonlyMap<string, number> {
  const memo = `${part} ${language}`;
  const found = known.get(memo);
  if (found !== undefined) return found;
  // English is written everywhere, and asking a browser for names takes milliseconds.
  const names = new Map<string, number>(ENGLISH[part].flatMap((name, index) => [[name, index], [name.slice(0, 3), index]] as const));
  if (part === 'month') for (const [name, month] of WRITTEN) names.set(name, month);
  if (language !== 'en') for (const locale of [language, ALSO[language] ?? language]) addNames(names, part, locale);
  known.set(memo, names);
  return names;
}

function addNames(names: Map<string, number>, part: Part, locale: string): void {
  for (const options of FORMATS[part]) {
    const format = new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    for (let index = 0; index < ENGLISH[part].length; index += 1) {
      const value = format.formatToParts(FIRST[part](index)).find(({ type }) => type === part)?.value;
      const name = value?.toLowerCase().replace(/[.׳]$/, '') ?? '';
      if (/^[\p{L}\p{M}]{2,}$/u.test(name) && !names.has(name)) names.set(name, index);
    }
  }
}
