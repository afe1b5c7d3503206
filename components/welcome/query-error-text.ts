import { t } from '../../lib/platform/i18n.ts';
import type { QueryError } from '../../lib/query/query-error.ts';

/** What is wrong with a query, in one sentence that quotes the place. */
export function queryErrorText(query: string, { code, start, end, name }: QueryError): string {
  const there = query.slice(start, end);
  const meant = name ?? there;
  switch (code) {
    case 'empty':
      return t('welcomeQueryEmpty');
    case 'missing-term':
      return t('welcomeQueryMissingTerm', meant);
    case 'empty-group':
      return t('welcomeQueryEmptyGroup');
    case 'empty-term':
      return t('welcomeQueryEmptyTerm', there);
    case 'unclosed-group':
      return t('welcomeQueryUnclosedGroup');
    case 'unopened-group':
      return t('welcomeQueryUnopenedGroup');
    case 'unclosed-phrase':
      return t('welcomeQueryUnclosedPhrase', there);
    case 'unclosed-comment':
      return t('welcomeQueryUnclosedComment');
    case 'stray-sign':
      return t('welcomeQueryStraySign', there);
    case 'unclosed-bracket':
      return t('welcomeQueryUnclosedBracket', meant);
    case 'near-one':
      return t('welcomeQueryNearOne', there);
    case 'not-near':
      return t('welcomeQueryNotNear', there);
    case 'field-in-field':
      return t('welcomeQueryFieldInField', meant);
    case 'missing-value':
      return t('welcomeQueryMissingValue', meant);
    case 'bad-value':
      return t('welcomeQueryBadValue', there);
    case 'too-deep':
      return t('welcomeQueryTooDeep');
    case 'unsupported':
      return t('welcomeQueryUnsupported', meant);
    case 'unknown-field':
      return t('welcomeQueryUnknownField', meant);
  }
}
