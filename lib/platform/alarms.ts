import { browser } from './browser.ts';

const DRAIN = 'drain';

/** Wakes the background once a minute. Alarms may be gone after a restart, so this is asked for at every start. */
export function onEveryMinute(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === DRAIN) listener();
  });
  void ensureAlarm();
}

async function ensureAlarm(): Promise<void> {
  if ((await browser.alarms.get(DRAIN)) === undefined) await browser.alarms.create(DRAIN, { periodInMinutes: 1 });
}
