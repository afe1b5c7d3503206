import { useState } from 'preact/hooks';
import type { Site, SiteId } from '../../lib/model/site.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { GROUP_WORD, siteGroups } from '../site/site-groups.ts';
import { siteSentences } from '../site/site-sentences.ts';
import { FIRST_SITES } from './first-sites.ts';
import { PrivacyPromise } from './PrivacyPromise.tsx';
import { Step } from './Step.tsx';
import './sites-step.css';

export interface SitesStepProps {
  sites: readonly Site[];
  chosen: readonly SiteId[];
  /** What the one button says. */
  startLabel: string;
  /** The browser's question is open. */
  busy: boolean;
  /** Why listening did not start. */
  problem: { title: string; why: string } | null;
  onToggle(id: SiteId): void;
}

/** Step 3: where to listen, with what is read there and what never is; then the one click that asks for it. */
export function SitesStep({ sites, chosen, startLabel, busy, problem, onToggle }: SitesStepProps) {
  const first = sites.filter(({ id }) => FIRST_SITES.has(id));
  const others = sites.filter(({ id }) => !FIRST_SITES.has(id));
  // What is listened to already is not hidden; later it is the user's to open and close.
  const [openAtFirst] = useState(() => others.some(({ id }) => chosen.includes(id)));
  return (
    <Step number={3} title={t('welcomeSitesTitle')} area="sites">
      <fieldset>
        <legend class="step-lead">{t('welcomeSitesLead')}</legend>
        <SiteList sites={first} chosen={chosen} onToggle={onToggle} />
        {others.length > 0 && (
          <details class="more-sites" open={openAtFirst}>
            <summary>{plural('welcomeMoreSites', others.length)}</summary>
            {siteGroups(others).map(({ group, sites: some }) => (
              <section key={group} aria-labelledby={`sites-${group}`}>
                <h3 id={`sites-${group}`}>{t(GROUP_WORD[group])}</h3>
                <SiteList sites={some} chosen={chosen} onToggle={onToggle} />
              </section>
            ))}
          </details>
        )}
      </fieldset>
      <p class="step-lead">{t('welcomeAnyPage')}</p>
      {problem !== null && (
        <Notice tone="danger" icon="alert" title={problem.title}>
          {problem.why}
        </Notice>
      )}
      <div class="start">
        <Button type="submit" look="primary" aria-disabled={busy}>
          {startLabel}
        </Button>
        <p class="start-hint">{chosen.length === 0 ? t('welcomeNoQuestion') : t('welcomeOneQuestion')}</p>
      </div>
      <PrivacyPromise />
    </Step>
  );
}

function SiteList({ sites, chosen, onToggle }: Pick<SitesStepProps, 'sites' | 'chosen' | 'onToggle'>) {
  return (
    <ul class="sites">
      {sites.map((site) => (
        <SiteChoice key={site.id} site={site} on={chosen.includes(site.id)} onToggle={() => onToggle(site.id)} />
      ))}
    </ul>
  );
}

function SiteChoice({ site, on, onToggle }: { site: Site; on: boolean; onToggle(): void }) {
  const { reads, never, note } = siteSentences(site);
  const id = `site-${site.id}`;
  return (
    <li class="site">
      <input type="checkbox" id={id} checked={on} aria-describedby={`${id}-says`} onChange={onToggle} />
      <label for={id}>
        <b>{site.label}</b>
      </label>
      <div class="site-says" id={`${id}-says`}>
        <p>{reads}</p>
        <p class="site-never">{never}</p>
        {note !== null && <p class="site-note">{note}</p>}
      </div>
    </li>
  );
}
