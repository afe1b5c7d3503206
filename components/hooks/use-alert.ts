import { useEffect, useState } from 'preact/hooks';
import type { EpochMs } from '../../lib/model/time.ts';
import { localStorageArea } from '../../lib/platform/local-storage.ts';

/** Key of `storage.local` where the background leaves what needs the user. */
const KEY = 'alert';

/** The disk took no more; nothing new is kept until there is room. */
export interface Alert {
  kind: 'quota';
  at: EpochMs;
}

export function useAlert(): Alert | null {
  const [alert, setAlert] = useState<Alert | null>(null);
  useEffect(() => {
    const read = () => void localStorageArea.get<Alert>(KEY).then((found) => setAlert(found ?? null), () => {});
    read();
    localStorageArea.onChanged((keys) => {
      if (keys.includes(KEY)) read();
    });
  }, []);
  return alert;
}
