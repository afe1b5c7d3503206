import { digestAskedSince } from '../../lib/model/digest-reminder.ts';
import { lastMadeDigest } from '../../lib/store/digests.ts';
import { useLiveQuery } from './use-live-query.ts';
import { useMinute } from './use-minute.ts';
import { useSettings } from './use-settings.ts';

/** Whether the digest of this week is to be made; follows the clock, the settings and what is made. */
export function useDigestAsked(): boolean {
  const now = useMinute();
  const reminder = useSettings()?.digestReminder ?? null;
  const last = useLiveQuery((db) => lastMadeDigest(db).then((digest) => ({ at: digest?.madeAt ?? null })), []);
  return reminder !== null && last !== undefined && digestAskedSince(reminder, last.at, now) !== null;
}
