import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { askToNotify, mayNotify, stopNotifying } from '../../lib/platform/notifications.ts';
import { onPermissionsChanged } from '../../lib/platform/permissions.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { Switch } from '../parts/Switch.tsx';

/** Reminders as notifications of the system: the permission is asked for when they are switched on, and given back after. */
export function NotificationSwitch({ wanted }: { wanted: boolean }) {
  const [may, setMay] = useState(false);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const look = () => void mayNotify().then(setMay, () => setMay(false));
    look();
    onPermissionsChanged(look);
  }, []);
  const switchTo = async (on: boolean) => {
    setRefused(false);
    // First of all: a browser asks only in the moment of the click.
    const granted = on && (await askToNotify());
    setRefused(on && !granted);
    await changeSettings({ notifications: granted });
    if (!on) await stopNotifying();
    setMay(granted);
  };
  return (
    <div class="settings-part">
      <div class="settings-switch">
        <div>
          <h3 id="settings-notify">{t('settingsNotify')}</h3>
          <p class="settings-said" id="settings-notify-means">
            {t('settingsNotifyMeans')}
          </p>
        </div>
        <Switch id="settings-notify-switch" on={wanted && may} labelledBy="settings-notify" describedBy="settings-notify-means" onSwitch={(on) => void switchTo(on)} />
      </div>
      <p class="field-error" role="alert" hidden={!refused}>
        {refused && t('settingsNotifyRefused')}
      </p>
    </div>
  );
}
