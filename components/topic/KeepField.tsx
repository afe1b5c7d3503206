import { KEEP_DAYS, type KeepDays } from '../../lib/model/keep-days.ts';
import type { TopicId } from '../../lib/model/topic.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { useExpiredCount } from '../hooks/use-expired-count.ts';
import { SelectField } from '../parts/SelectField.tsx';

export interface KeepFieldProps {
  /** null: it does not exist yet, and has nothing to lose. */
  topic: TopicId | null;
  keepDays: KeepDays;
  onKeep(keepDays: KeepDays): void;
}

const WORD = { 30: 'keepMonth', 365: 'keepYear', null: 'keepEver' } as const satisfies Record<`${KeepDays}`, MessageKey>;

/** How long a topic keeps its mentions, and what that would delete today, before it is saved. */
export function KeepField({ topic, keepDays, onKeep }: KeepFieldProps) {
  const count = useExpiredCount(topic, keepDays);
  const choices = KEEP_DAYS.toReversed().map((days) => ({ value: String(days), label: t(WORD[`${days}`]) }));
  return (
    <div class="topic-keep">
      <SelectField label={t('topicKeep')} value={String(keepDays)} choices={choices} onValue={(value) => onKeep(KEEP_DAYS.find((days) => String(days) === value) ?? null)} />
      {keepDays !== null && (
        <p class="field-hint">
          {t('topicKeepHint')}
        </p>
      )}
      <output class="topic-keep-count">{keepDays !== null && topic !== null && (count === undefined ? t('topicKeepCounting') : t('topicKeepPreview', count))}</output>
    </div>
  );
}
