import type { Health, HealthReason, HealthState } from '../../lib/insight/health.ts';
import { t } from '../../lib/platform/i18n.ts';

/** How a reader does, in a word or two. */
export const HEALTH_WORD = {
  ok: 'healthOk',
  degraded: 'healthDegraded',
  'layout changed': 'healthLayout',
  'not enough seen': 'healthNotEnough',
} as const satisfies Record<HealthState, string>;

/** How loud it is. */
export const HEALTH_TONE = { ok: 'on', degraded: 'warn', 'layout changed': 'danger', 'not enough seen': 'off' } as const satisfies Record<HealthState, string>;

const REASON = {
  unread: 'healthUnread',
  undated: 'healthUndated',
  empty: 'healthEmpty',
  unsettled: 'healthUnsettled',
  seen: 'healthSeen',
} as const satisfies Record<HealthReason['kind'], string>;

/** What the word rests on. */
export function healthSentence({ reason }: Health): string {
  return t(REASON[reason.kind], reason.count, reason.of);
}
