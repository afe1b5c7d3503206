import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DigestWords } from '../../../lib/export/digest/digest-words.ts';
import { siteById } from '../../../lib/sites/catalog.ts';

export const LANGUAGES = ['en', 'de', 'es', 'fr', 'ja', 'pt_BR', 'ar'] as const;

/** Where names are set apart from the sentence that they stand in. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** The messages of a language as the browser would say them; a name that is none throws. */
export function wordsIn(folder: (typeof LANGUAGES)[number]): DigestWords {
  const messages = JSON.parse(readFileSync(join(import.meta.dirname, '../../../components/locales', folder, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
  const language = messages['localeLanguage']!.message;
  const numbers = new Intl.NumberFormat(language);
  const say = (key: string, substitutions: readonly (string | number)[]) => {
    const told = messages[key];
    if (told === undefined) throw new Error(`${folder} has no ${key}`);
    return told.message.replace(/\$(\$|[1-9])/g, (_, sign: string) => {
      if (sign === '$') return '$';
      const value = substitutions[Number(sign) - 1];
      if (typeof value === 'number') return numbers.format(value);
      return RIGHT_TO_LEFT.test(value ?? '') || messages['localeDirection']!.message === 'rtl' ? `\u2068${value ?? ''}\u2069` : (value ?? '');
    });
  };
  return {
    language,
    direction: messages['localeDirection']!.message === 'rtl' ? 'rtl' : 'ltr',
    t: (key, ...substitutions) => say(key, substitutions),
    plural: (key, count, ...substitutions) => say(`${key}_${new Intl.PluralRules(language).select(count)}`, [count, ...substitutions]),
    siteLabel: (site) => siteById(site)?.label ?? site,
  };
}
