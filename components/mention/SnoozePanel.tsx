import { useLayoutEffect, useRef } from 'preact/hooks';
import { backAt, nextBackAt } from '../../lib/model/remind-at.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import type { PanelProps } from './panels.ts';
import { WhenField } from './WhenField.tsx';
import { WhenPresets } from './WhenPresets.tsx';
import '../parts/input.css';
import './panel.css';

const EVERY_DAYS: readonly number[] = [1, 3, 7, 14, 30];

/** Out of the queue until then, once or again and again until it is done. */
export function SnoozePanel({ mention, now, on, onClose }: PanelProps) {
  const { snoozedUntil, lookBackDays } = mention;
  const panel = useRef<HTMLFieldSetElement>(null);
  const isBack = snoozedUntil !== null && snoozedUntil <= now;
  useLayoutEffect(() => panel.current?.querySelector<HTMLElement>(isBack ? '[data-preset="seen"]' : '[aria-pressed="true"], [data-preset="tomorrow"]')?.focus(), []);
  const choose = (until: EpochMs | null) => {
    onClose();
    on.snooze(mention, until);
  };
  return (
    <fieldset class="panel" ref={panel} aria-label={t('mentionSnooze')}>
      <div class="panel-choices">
        {isBack && (
          <Button small data-preset="seen" onClick={() => choose(nextBackAt(backAt(snoozedUntil, lookBackDays, now), lookBackDays))}>
            {lookBackDays === null ? t('snoozeSeen') : plural('snoozeSeenAgain', lookBackDays)}
          </Button>
        )}
        <WhenPresets now={now} chosen={snoozedUntil} onWhen={choose} />
        {snoozedUntil !== null && !isBack && (
          <Button small onClick={() => choose(null)}>
            {t('snoozeEnd')}
          </Button>
        )}
      </div>
      <WhenField label={t('snoozeWhen')} now={now} onWhen={choose} />
      <SelectField
        label={t('snoozeEvery')}
        value={String(lookBackDays)}
        choices={[null, ...everyDays(lookBackDays)].map((days) => ({ value: String(days), label: days === null ? t('snoozeOnce') : plural('snoozeEveryDays', days) }))}
        onValue={(value) => on.lookBack(mention, value === 'null' ? null : Number(value))}
      />
    </fieldset>
  );
}

function everyDays(chosen: number | null): readonly number[] {
  return chosen === null || EVERY_DAYS.includes(chosen) ? EVERY_DAYS : [...EVERY_DAYS, chosen].sort((a, b) => a - b);
}
