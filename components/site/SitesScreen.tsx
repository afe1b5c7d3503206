import { useState } from 'preact/hooks';
import { HOUR_MS } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { useShortcut } from '../hooks/use-shortcut.ts';
import { useSiteList } from '../hooks/use-site-list.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Notice } from '../parts/Notice.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { AllowedHosts } from './AllowedHosts.tsx';
import { NeverList } from './NeverList.tsx';
import { PausedNotice } from './PausedNotice.tsx';
import { GROUP_WORD, siteGroups } from './site-groups.ts';
import { isShown, NO_SITE_FILTER } from './site-filter.ts';
import { SiteFilterBar } from './SiteFilterBar.tsx';
import { SiteNumberHeads, SiteRow } from './SiteRow.tsx';
import { sitesLead } from './sites-lead.ts';
import { TaughtSites } from './TaughtSites.tsx';
import '../parts/card.css';
import './sites-screen.css';

/** The part of the full page where every site stands: whether it is listened to, what is read there, how its reader does. */
export function SitesScreen() {
  const { list, failed, actions } = useSiteList();
  const [filter, setFilter] = useState(NO_SITE_FILTER);
  const readKey = useShortcut('read');
  if (failed) {
    return (
      <Notice tone="danger" icon="alert" title={t('topicsStoreFailed')}>
        {t('topicsStoreFailedNext')}
      </Notice>
    );
  }
  if (list === null) return null;
  const shown = list.sites.filter((facts) => isShown(facts, filter));
  const groups = siteGroups(shown.map(({ site }) => site));
  return (
    <>
      <ScreenHead title={t('sitesTitle')} lead={sitesLead(list.sites)}>
        {list.pausedUntil === null && (
          <Button onClick={() => void actions.pause(now() + HOUR_MS)}>
            <Icon name="clock" /> {t('popupPauseHour')}
          </Button>
        )}
      </ScreenHead>
      {list.pausedUntil !== null && <PausedNotice until={list.pausedUntil} onResume={() => void actions.pause(null)} />}
      <SiteFilterBar filter={filter} sites={list.sites} onFilter={setFilter} />
      {groups.length === 0 && <p class="sites-none">{t('sitesNoneFits')}</p>}
      <div class="sites-groups">
        {groups.map(({ group, sites }) => (
          <section key={group} class="card sites-group" aria-labelledby={`sites-${group}`}>
            <header class="sites-head">
              <h2 id={`sites-${group}`}>{t(GROUP_WORD[group])}</h2>
              <SiteNumberHeads />
              {group === 'forum' && <p class="sites-said">{t('sitesForums')}</p>}
            </header>
            <ul class="site-list">
              {sites.map(({ id }) => (
                <SiteRow key={id} facts={shown.find(({ site }) => site.id === id)!} readKey={readKey} actions={actions} />
              ))}
            </ul>
          </section>
        ))}
        {list.hosts.length > 0 && <AllowedHosts hosts={list.hosts} onGiveBack={(host) => void actions.giveBack(host)} onNever={(host) => void actions.neverAt(host.host.replace(/^\*\./, ''))} />}
        <NeverList domains={list.never} onAdd={(domain) => void actions.neverAt(domain)} onTakeBack={(domain) => void actions.notNeverAt(domain)} />
        <TaughtSites />
      </div>
    </>
  );
}
