import { t } from '../../lib/platform/i18n.ts';
import type { Lint } from '../../lib/query/lint.ts';

/** What is likely not meant, in one sentence. */
export function lintText({ code, about, other = '' }: Lint): string {
  switch (code) {
    case 'common-word':
      return t('lintStopWord', about);
    case 'short-word':
      return t('lintShortWord', about);
    case 'hides-all':
      return t('lintHidesAll', about);
    case 'hides-some':
      return t('lintHidesSome', about, other);
    case 'mixed':
      return t('lintMixed', about);
    case 'operator-in-phrase':
      return t('lintOperator', about);
    case 'long-phrase':
      return t('lintLongPhrase');
    case 'matches-without':
      return t('lintMatchesWithout');
    case 'twice':
      return t('lintTwice', about);
    case 'short-stem':
      return t('lintShortStem', about);
    case 'leading-star':
      return t('lintLeadingStar', about);
  }
}
