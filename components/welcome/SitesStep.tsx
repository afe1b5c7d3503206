import type { Site, SiteId } from '../../lib/model/site.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { siteSentences } from '../site/site-sentences.ts';
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
  return (
    <Step number={3} title={t('welcomeSitesTitle')} area="sites">
      <fieldset>
        <legend class="step-lead">{t('welcomeSitesLead')}</legend>
        <SiteList sites={sites.slice(0, SHOWN_AT_ONCE)} chosen={chosen} onToggle={onToggle} />
        {sites.length > SHOWN_AT_ONCE && (
          <details>
            <summary>{t('welcomeMoreSites', sites.length - SHOWN_AT_ONCE)}</summary>
            <SiteList sites={sites.slice(SHOWN_AT_ONCE)} chosen={chosen} onToggle={onToggle} />
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

/** The places most people begin with, in the catalogue's order; the rest is one click away. */
const SHOWN_AT_ONCE = 8;

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
