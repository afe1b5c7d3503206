import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { useHeldPermissions } from '../hooks/use-ledger.ts';

const WHY: Readonly<Record<string, MessageKey>> = {
  storage: 'ledgerMayStorage',
  unlimitedStorage: 'ledgerMayUnlimited',
  alarms: 'ledgerMayAlarms',
  scripting: 'ledgerMayScripting',
  activeTab: 'ledgerMayActiveTab',
  contextMenus: 'ledgerMayMenus',
  sidePanel: 'ledgerMaySidePanel',
  notifications: 'ledgerMayNotify',
};

/** What the browser has granted, as it says itself, and the way to take it back. */
export function PermissionsHeld() {
  const held = useHeldPermissions();
  if (held === undefined) return null;
  return (
    <section class="card" aria-labelledby="ledger-may">
      <h2 id="ledger-may">{t('ledgerMay')}</h2>
      <dl class="ledger-may">
        {held.permissions.map((name) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{name in WHY ? t(WHY[name]!) : '–'}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('ledgerMaySites', held.origins.length)}</h3>
      {held.origins.length > 0 && (
        <details class="ledger-origins">
          <summary>{t('ledgerMaySitesShow')}</summary>
          <ul class="ledger-list">
            {held.origins.map((origin) => (
              <li key={origin}>
                <code>{origin}</code>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p>
        <a href="#sites">{t('ledgerMayChange')}</a>
      </p>
    </section>
  );
}
