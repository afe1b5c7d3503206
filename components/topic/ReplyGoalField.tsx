import type { ReplyGoal, TopicReplyGoal } from '../../lib/model/reply-goal.ts';
import { SelectField } from '../parts/SelectField.tsx';
import { replyGoalText } from './reply-goal-text.ts';

type Goal<Usual> = ReplyGoal | null | (Usual extends true ? 'usual' : never);

export interface ReplyGoalFieldProps<Usual extends boolean> {
  label: string;
  /** A topic may also go by the settings. */
  ofTopic: Usual;
  goal: Goal<Usual>;
  onGoal(goal: Goal<Usual>): void;
}

const OFFERED: readonly ReplyGoal[] = [{ hours: 1 }, { hours: 2 }, { hours: 4 }, { hours: 8 }, { businessDays: 1 }, { businessDays: 2 }, { businessDays: 5 }];

/** How soon answers are meant to be there: one of what people promise, or what stands there already. */
export function ReplyGoalField<Usual extends boolean>({ label, ofTopic, goal, onGoal }: ReplyGoalFieldProps<Usual>) {
  const goals: readonly TopicReplyGoal[] = [...(ofTopic ? (['usual'] as const) : []), null, ...OFFERED];
  const choices = (goals.some((one) => nameOf(one) === nameOf(goal)) ? goals : [...goals, goal]).map((one) => ({ value: nameOf(one), label: replyGoalText(one) }));
  return <SelectField label={label} value={nameOf(goal)} choices={choices} onValue={(name) => onGoal([...goals, goal].find((one) => nameOf(one) === name) as Goal<Usual>)} />;
}

function nameOf(goal: TopicReplyGoal): string {
  return JSON.stringify(goal);
}
