import { DAY_MS, HOUR_MS, type EpochMs, type ReadTime } from '../../model/time.ts';

/** "3:45 PM", "15:45": today's, or yesterday's just after midnight. */
export function clockTime(text: string, now: EpochMs): ReadTime | null {
  const [, hours, minutes, half] = /^(\d{1,2})[:.](\d{2})(?:\s*([ap])\.?m\.?)?$/i.exec(text) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const today = new Date(now).setHours(hour, Number(minutes), 0, 0);
  return { at: today > now + HOUR_MS ? today - DAY_MS : today, precision: 'minute' };
}
