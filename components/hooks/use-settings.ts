import { useLayoutEffect, useState } from 'preact/hooks';
import { onSettingsChanged, readSettings, type Settings } from '../../lib/platform/settings.ts';

/** What the user decided; follows every change, whoever makes it. undefined until the first answer. */
export function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useLayoutEffect(() => {
    const read = () => void readSettings().then(setSettings, () => {});
    read();
    onSettingsChanged(read);
  }, []);
  return settings;
}
