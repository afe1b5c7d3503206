import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { numberText, t } from '../../lib/platform/i18n.ts';
import type { SiteActions, SiteFacts } from '../hooks/use-site-list.ts';
import { Icon } from '../parts/Icon.tsx';
import { Switch } from '../parts/Switch.tsx';
import { daysAgo } from './days-ago.ts';
import { GentleChoice } from './GentleChoice.tsx';
import { HealthMark } from './HealthLine.tsx';
import { SiteDetails } from './SiteDetails.tsx';
import { isListenedTo, isOn } from './site-filter.ts';
import { siteSentences } from './site-sentences.ts';
import { standingSentence } from './standing-sentence.ts';
import { siteName } from './site-name.ts';
import './site-row.css';

export interface SiteRowProps {
  facts: SiteFacts;
  /** The keys that read a page once; null = none. */
  readKey: string | null;
  actions: SiteActions;
}

/** One site: its switch and how it fares, in a line that opens to more about it. */
export function SiteRow({ facts, readKey, actions }: SiteRowProps) {
  const { site, standing, lastSeenAt } = facts;
  const [refused, setRefused] = useState(false);
  const id = `site-${site.id}`;
  const { note } = siteSentences(site);
  const ask = (answer: Promise<boolean>) => void answer.then((granted) => setRefused(!granted));
  const gentle = standing !== 'never' && (
    <GentleChoice site={site} gentle={standing === 'gentle'} readKey={readKey} onGentle={(on) => ask(actions.gentle(site, on))} />
  );
  return (
    <li class="site-row" data-site={site.id} data-on={isOn(facts)}>
      <Switch id={id} on={isOn(facts)} labelledBy={`${id}-name`} describedBy={`${id}-stands`} onSwitch={(on) => ask(actions.switch(site, on))} />
      <details class="site-line">
        <summary>
          <span class="site-what">
            <h3 id={`${id}-name`}>{siteName(site)}</h3>
            <span class="site-stands" id={`${id}-stands`}>
              {standingSentence(facts, readKey)}
            </span>
          </span>
          {(isListenedTo(facts) || lastSeenAt !== null) && <SiteNumbers facts={facts} />}
          <Icon name="down" />
        </summary>
        <SiteDetails facts={facts} gentle={note === null && gentle} onNever={() => void actions.neverOn(site)} />
      </details>
      {refused && (
        <p class="field-error site-beside" role="alert">
          {t('siteRefused')}
        </p>
      )}
      {note !== null && (
        <div class="site-honest site-beside">
          <p>{note}</p>
          {gentle}
        </div>
      )}
    </li>
  );
}

function SiteNumbers({ facts: { health, posts, mentions, lastSeenAt } }: { facts: SiteFacts }) {
  return (
    <span class="site-numbers">
      <SiteNumber name="siteHealth">
        <HealthMark health={health} />
      </SiteNumber>
      <SiteNumber name="siteSeen">{lastSeenAt === null ? t('siteNotSeen') : daysAgo(lastSeenAt)}</SiteNumber>
      <SiteNumber name="sitePosts">{numberText(posts)}</SiteNumber>
      <SiteNumber name="siteMentions">{numberText(mentions)}</SiteNumber>
    </span>
  );
}

function SiteNumber({ name, children }: { name: 'siteHealth' | 'siteSeen' | 'sitePosts' | 'siteMentions'; children: ComponentChildren }) {
  return (
    <span class="site-number">
      <span class="site-number-name">{t(name)} </span>
      {children}
    </span>
  );
}

/** What stands above the numbers of a group of sites; each number says it again for ears. */
export function SiteNumberHeads() {
  return (
    <p class="site-heads" aria-hidden="true">
      <span>{t('siteHealth')}</span>
      <span>{t('siteSeen')}</span>
      <span>{t('sitePosts')}</span>
      <span>{t('siteMentions')}</span>
    </p>
  );
}
