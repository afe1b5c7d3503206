import type { TopicFacts } from '../../lib/model/edited-topic.ts';
import { PURPOSES, TOPIC_COLORS, TOPIC_KINDS, type TopicId } from '../../lib/model/topic.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Field } from '../parts/Field.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { Swatches } from '../parts/Swatches.tsx';
import { KeepField } from './KeepField.tsx';
import { ReplyGoalField } from './ReplyGoalField.tsx';
import { TopicSites } from './TopicSites.tsx';
import { COLOR_WORD, PURPOSE_WORD, TOPIC_KIND_WORD } from './topic-words.ts';
import './topic-facts.css';

export interface TopicFactsFieldsProps {
  /** null: it does not exist yet. */
  topic: TopicId | null;
  draft: TopicFacts;
  /** Name and kind are asked for here; else they were before. */
  named: boolean;
  nameError: string | null;
  onChange(part: Partial<TopicFacts>): void;
}

/** Name, kind, purpose, colour, goal, keeping and sites of a topic. */
export function TopicFactsFields({ topic, draft, named, nameError, onChange }: TopicFactsFieldsProps) {
  return (
    <div class="topic-fields">
      {named && <Field class="topic-name-field" label={t('topicName')} value={draft.name} error={nameError} maxLength={80} onValue={(name) => onChange({ name })} />}
      <Swatches label={t('topicColor')} choices={TOPIC_COLORS.map((color) => ({ value: color as string, label: t(COLOR_WORD[color]!) }))} value={draft.color} onValue={(color) => onChange({ color })} />
      {named && <SelectField label={t('topicKind')} value={draft.kind} choices={TOPIC_KINDS.map((kind) => ({ value: kind, label: t(TOPIC_KIND_WORD[kind]) }))} onValue={(kind) => onChange({ kind })} />}
      <SelectField label={t('topicPurpose')} value={draft.purpose} choices={PURPOSES.map((purpose) => ({ value: purpose, label: t(PURPOSE_WORD[purpose]) }))} onValue={(purpose) => onChange({ purpose })} />
      <ReplyGoalField ofTopic label={t('topicReplyGoal')} goal={draft.replyGoal} onGoal={(replyGoal) => onChange({ replyGoal })} />
      <KeepField topic={topic} keepDays={draft.keepDays} onKeep={(keepDays) => onChange({ keepDays })} />
      <TopicSites sites={draft.sites} onSites={(sites) => onChange({ sites })} />
    </div>
  );
}
