import type { DigestReminder } from '../../lib/model/digest-reminder.ts';
import { now } from '../../lib/platform/clock.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { Field } from '../parts/Field.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import { Switch } from '../parts/Switch.tsx';
import { clockOf, minuteOf } from './clock-field.ts';
import { weekdays } from './weekdays.ts';

/** Monday, nine: the week before is over. */
const USUAL = { weekday: 1, minute: 9 * 60 };

/** Whether, on which day and at which hour a digest is asked for. */
export function DigestSettings() {
  const settings = useSettings();
  if (settings === undefined) return null;
  const { digestReminder: reminder } = settings;
  const remind = (part: Partial<DigestReminder>) => void changeSettings(({ digestReminder: before }) => ({ digestReminder: { ...USUAL, ...before, ...part, since: now() } }));
  return (
    <div class="settings-part">
      <div class="settings-switch">
        <div>
          <h3 id="settings-digest-remind">{t('settingsDigestRemind')}</h3>
          <p class="settings-said" id="settings-digest-means">
            {t('settingsDigestMeans')}
          </p>
        </div>
        <Switch
          id="settings-digest-switch"
          on={reminder !== null}
          labelledBy="settings-digest-remind"
          describedBy="settings-digest-means"
          onSwitch={(on) => (on ? remind({}) : void changeSettings({ digestReminder: null }))}
        />
      </div>
      {reminder !== null && (
        <div class="settings-line">
          <SelectField
            label={t('settingsDigestDay')}
            value={String(reminder.weekday)}
            choices={weekdays(uiLanguage()).map(({ day, long }) => ({ value: String(day), label: long }))}
            onValue={(day) => remind({ weekday: Number(day) })}
          />
          <Field
            type="time"
            label={t('settingsDigestHour')}
            value={clockOf(reminder.minute)}
            required
            onValue={(clock) => {
              const minute = minuteOf(clock);
              if (!Number.isNaN(minute)) remind({ minute });
            }}
          />
        </div>
      )}
    </div>
  );
}
