import { useState } from 'preact/hooks';
import { USUAL_WORKING_TIME } from '../../lib/model/working-time.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { describeDue } from '../../lib/triage/due-phrase/describe-due.ts';
import { type DueReading, readDue } from '../../lib/triage/due-phrase/read-due.ts';
import { Chip } from '../parts/Chip.tsx';
import { Field } from '../parts/Field.tsx';
import type { PanelProps } from './panels.ts';

/** What was promised, kept as it is typed; a day in it ("refund by Friday") is offered as the date. */
export function PromiseField({ mention, now, on, onClose }: PanelProps) {
  // What is typed leads: an answer of the store from a letter ago must not overwrite it.
  const [typed, setTyped] = useState<string | null>(null);
  const promise = typed ?? mention.promise;
  const due = dateIn(readDue(promise, { language: uiLanguage(), now, working: USUAL_WORKING_TIME }), promise);
  return (
    <div class="promise">
      <Field
        label={t('duePromise')}
        value={promise}
        maxLength={500}
        placeholder={t('duePromisePlaceholder')}
        onValue={(value) => {
          setTyped(value);
          on.promise(mention, value);
        }}
        onBlur={() => setTyped(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          onClose();
        }}
      />
      {due !== null && due !== mention.dueAt && <Chip onClick={() => on.due(mention, due)}>{t('duePromised', describeDue(due, now, uiLanguage()))}</Chip>}
    </div>
  );
}

/** A number alone ("send 2 lamps") is no time of day here. */
function dateIn({ due }: DueReading, promise: string): number | null {
  return due === null || (due.precision === 'minute' && !/\d[:h.]\d\d/i.test(promise)) ? null : due.at;
}
