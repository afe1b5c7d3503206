import { t } from '../../lib/platform/i18n.ts';
import type { AllowedHost } from '../../lib/platform/site-standing.ts';
import { ANY_PAGE, siteById } from '../../lib/sites/catalog.ts';
import { Button } from '../parts/Button.tsx';
import './place-list.css';

export interface AllowedHostsProps {
  hosts: readonly AllowedHost[];
  onGiveBack(host: AllowedHost): void;
  onNever(host: AllowedHost): void;
}

/** Hosts that were allowed one by one, with what reads there, and the way to give each back. */
export function AllowedHosts({ hosts, onGiveBack, onNever }: AllowedHostsProps) {
  return (
    <section class="card places" aria-labelledby="places-allowed">
      <h2 id="places-allowed">{t('hostsTitle')}</h2>
      <p class="places-lead">{t('hostsLead')}</p>
      <ul class="place-list">
        {hosts.map((host) => {
          const name = host.host === '*' ? t('hostsEvery') : host.host;
          return (
            <li key={host.pattern}>
              <span class="place-name" dir="auto">
                {name}
              </span>
              <span class="place-said">{host.site === ANY_PAGE.id ? t('hostAnyPage') : t('hostSoftware', siteById(host.site)?.label ?? host.site)}</span>
              <span class="place-acts">
                <Button small onClick={() => onGiveBack(host)} aria-label={t('hostGiveBackNamed', name)}>
                  {t('hostGiveBack')}
                </Button>
                {host.host !== '*' && (
                  <Button small look="danger" onClick={() => onNever(host)} aria-label={t('hostNeverNamed', name)}>
                    {t('hostNever')}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
