import { useState } from 'preact/hooks';
import type { EpochMs } from '../../lib/model/time.ts';
import { USUAL_WORKING_TIME } from '../../lib/model/working-time.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { workingTimeOf } from '../../lib/platform/working-time-of.ts';
import { describeDue } from '../../lib/triage/due-phrase/describe-due.ts';
import { type DueReading, readDue } from '../../lib/triage/due-phrase/read-due.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { Field } from '../parts/Field.tsx';

export interface WhenFieldProps {
  label: string;
  now: EpochMs;
  /** Enter was pressed on a time that was understood, every word of it. */
  onWhen(at: EpochMs): void;
}

/** A time in the user's own words, and at every letter what was understood. */
export function WhenField({ label, now, onWhen }: WhenFieldProps) {
  const [typed, setTyped] = useState('');
  const settings = useSettings();
  const working = settings === undefined ? USUAL_WORKING_TIME : workingTimeOf(settings);
  const reading = readDue(typed, { language: uiLanguage(), now, working });
  const isSure = reading.due !== null && reading.unread.length === 0;
  return (
    <Field
      class="when"
      label={label}
      value={typed}
      maxLength={200}
      placeholder={t('whenPlaceholder')}
      hint={<output class={isSure ? 'when-sure' : typed.trim() === '' ? '' : 'when-unsure'}>{typed.trim() === '' ? t('whenHint') : saidOf(reading, now)}</output>}
      onValue={setTyped}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        event.preventDefault();
        if (reading.due !== null && isSure) onWhen(reading.due.at);
      }}
    />
  );
}

function saidOf({ due, unread, past }: DueReading, now: EpochMs): string {
  if (past) return t('whenPast');
  const words = unread.join(', ');
  if (due === null) return t('whenUnread', words);
  const said = describeDue(due.at, now, uiLanguage());
  return unread.length === 0 ? t('whenUnderstood', said) : t('whenPartly', said, words);
}
