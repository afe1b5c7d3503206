import type { TopicReplyGoal } from '../../lib/model/reply-goal.ts';
import { plural, t } from '../../lib/platform/i18n.ts';

/** "4 hours of work", "1 working day". */
export function replyGoalText(goal: TopicReplyGoal): string {
  if (goal === null) return t('replyGoalNone');
  if (goal === 'usual') return t('replyGoalUsual');
  return 'hours' in goal ? plural('replyGoalHours', goal.hours) : plural('replyGoalDays', goal.businessDays);
}
