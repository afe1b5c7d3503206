import { useLayoutEffect, useState } from 'preact/hooks';
import { type DigestSettings, onDigestSettingsChanged, readDigestSettings } from '../../lib/platform/digest-settings.ts';

/** How the user wants digests, the same in every window; undefined until it is read. */
export function useDigestSettings(): DigestSettings | undefined {
  const [settings, setSettings] = useState<DigestSettings>();
  useLayoutEffect(() => {
    const read = () => void readDigestSettings().then(setSettings, () => {});
    read();
    onDigestSettingsChanged(read);
  }, []);
  return settings;
}
