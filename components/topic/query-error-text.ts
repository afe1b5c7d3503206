import { t } from '../../lib/platform/i18n.ts';
import type { QueryError } from '../../lib/query/query-error.ts';

/** What is wrong with a query, in one sentence that quotes the place. */
export function queryErrorText(query: string, { code, start, end, name }: QueryError): string {
  const there = query.slice(start, end);
  const meant = name ?? there;
  switch (code) {
    case 'empty':
      return t('queryEmpty');
    case 'missing-term':
      return t('queryMissingTerm', meant);
    case 'empty-group':
      return t('queryEmptyGroup');
    case 'empty-term':
      return t('queryEmptyTerm', there);
    case 'unclosed-group':
      return t('queryUnclosedGroup');
    case 'unopened-group':
      return t('queryUnopenedGroup');
    case 'unclosed-phrase':
      return t('queryUnclosedPhrase', there);
    case 'unclosed-comment':
      return t('queryUnclosedComment');
    case 'stray-sign':
      return t('queryStraySign', there);
    case 'unclosed-bracket':
      return t('queryUnclosedBracket', meant);
    case 'near-one':
      return t('queryNearOne', there);
    case 'not-near':
      return t('queryNotNear', there);
    case 'field-in-field':
      return t('queryFieldInField', meant);
    case 'missing-value':
      return t('queryMissingValue', meant);
    case 'bad-value':
      return t('queryBadValue', there);
    case 'too-deep':
      return t('queryTooDeep');
    case 'unsupported':
      return t('queryUnsupported', meant);
    case 'unknown-field':
      return t('queryUnknownField', meant);
  }
}
