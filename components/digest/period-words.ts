import { NAMED_PERIODS, type NamedPeriod } from '../../lib/digest/period.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

/** What the periods are called, in the order in which they are offered. */
export const PERIOD_WORD: Readonly<Record<NamedPeriod | 'between', MessageKey>> = {
  'last week': 'digestLastWeek',
  'this week': 'digestThisWeek',
  'since the last digest': 'digestSinceLast',
  'last month': 'digestLastMonth',
  'this month': 'digestThisMonth',
  'last quarter': 'digestLastQuarter',
  'this quarter': 'digestThisQuarter',
  between: 'digestBetween',
};

export const PERIOD_KINDS = Object.keys(PERIOD_WORD) as (NamedPeriod | 'between')[];

export function isNamed(kind: string): kind is NamedPeriod {
  return NAMED_PERIODS.some((one) => one === kind);
}
