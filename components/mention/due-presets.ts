import { type EpochMs, HOUR_MS, MINUTE_MS } from '../../lib/model/time.ts';

export type DuePresetId = 'hours' | 'tomorrow' | 'monday' | 'week';

export interface DuePreset {
  id: DuePresetId;
  at: EpochMs;
}

/** What people promise most, on the clock of where they are: "tomorrow at nine" is nine also when the clocks change. */
export function duePresets(now: EpochMs): readonly DuePreset[] {
  const weekday = new Date(now).getDay();
  return [
    { id: 'hours', at: Math.ceil((now + 4 * HOUR_MS) / (5 * MINUTE_MS)) * 5 * MINUTE_MS },
    { id: 'tomorrow', at: atNine(now, 1) },
    // On a Monday the next one is a week away.
    { id: 'monday', at: atNine(now, weekday === 0 ? 1 : 8 - weekday) },
    { id: 'week', at: atNine(now, 7) },
  ];
}

function atNine(now: EpochMs, daysAhead: number): EpochMs {
  const date = new Date(now);
  date.setDate(date.getDate() + daysAhead);
  return date.setHours(9, 0, 0, 0);
}
