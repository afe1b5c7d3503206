import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { numberText, t } from '../../lib/platform/i18n.ts';
import { domainsOf } from '../../lib/platform/site-standing.ts';
import { tabOfSite } from '../hooks/tab-of-site.ts';
import type { SiteFacts } from '../hooks/use-site-list.ts';
import { Button } from '../parts/Button.tsx';
import { HealthLine } from './HealthLine.tsx';
import { ReportDialog } from './ReportDialog.tsx';
import { siteSentences, surfaceWord } from './site-sentences.ts';
import { siteName } from './site-name.ts';
import './site-details.css';

export interface SiteDetailsProps {
  facts: SiteFacts;
  /** The choice of the gentle mode, where it does not stand elsewhere. */
  gentle: ComponentChildren;
  onNever(): void;
}

/** What is read on a site and what never is, how each kind of page fares, and what is seldom done. */
export function SiteDetails({ facts: { site, standing, surfaces }, gentle, onNever }: SiteDetailsProps) {
  const { reads, never } = siteSentences(site);
  const canBeNever = domainsOf(site).length > 0 && standing !== 'never';
  return (
    <div class="site-more">
      <p>
        {reads} {never}
      </p>
      {surfaces.length > 0 && (
        <table class="site-surfaces">
          <caption class="for-ears">{t('siteSurfaces', siteName(site))}</caption>
          <thead>
            <tr>
              <th scope="col">{t('siteSurface')}</th>
              <th scope="col">{t('sitePages')}</th>
              <th scope="col">{t('sitePosts')}</th>
              <th scope="col">{t('siteHealth')}</th>
            </tr>
          </thead>
          <tbody>
            {surfaces.map(({ surface, pages, posts, health }) => (
              <tr key={surface}>
                <th scope="row">
                  <span>{surfaceWord(surface)}</span>
                </th>
                <td>{numberText(pages)}</td>
                <td>{numberText(posts)}</td>
                <td>
                  <HealthLine health={health} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {gentle}
      <div class="site-acts">
        <ReportOffer site={site.id} label={siteName(site)} />
        {canBeNever && (
          <Button small look="danger" onClick={onNever}>
            {t('siteNeverOn', siteName(site))}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Opens the report of a page that is open in some tab. */
function ReportOffer({ site, label }: { site: string; label: string }) {
  const [tab, setTab] = useState<number | 'none' | null>(null);
  return (
    <>
      <Button small onClick={() => void tabOfSite(site).then((found) => setTab(found ?? 'none'))}>
        {t('siteReport', label)}
      </Button>
      {tab === 'none' && <p role="alert">{t('siteReportNoTab', label)}</p>}
      {typeof tab === 'number' && <ReportDialog tabId={tab} onClose={() => setTab(null)} />}
    </>
  );
}
