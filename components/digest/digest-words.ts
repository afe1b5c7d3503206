import type { DigestWords } from '../../lib/export/digest/digest-words.ts';
import { plural, t, uiLanguage } from '../../lib/platform/i18n.ts';
import { siteById } from '../../lib/sites/catalog.ts';

/** The interface's own language, for a digest. */
export function digestWords(): DigestWords {
  return {
    language: uiLanguage(),
    direction: t('localeDirection') === 'rtl' ? 'rtl' : 'ltr',
    t,
    plural,
    siteLabel: (site) => siteById(site)?.label ?? site,
  };
}
