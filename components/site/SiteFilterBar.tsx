import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import type { SiteFacts } from '../hooks/use-site-list.ts';
import { Chip } from '../parts/Chip.tsx';
import { Icon } from '../parts/Icon.tsx';
import { isListenedTo, needsLook, type SiteFilter } from './site-filter.ts';
import '../parts/input.css';
import './site-filter-bar.css';

export interface SiteFilterBarProps {
  filter: SiteFilter;
  sites: readonly SiteFacts[];
  onFilter(filter: SiteFilter): void;
}

/** The search field above the sites, and what narrows them. */
export function SiteFilterBar({ filter, sites, onFilter }: SiteFilterBarProps) {
  const choices: readonly (readonly [SiteFilter['which'], MessageKey, number])[] = [
    ['all', 'sitesAll', sites.length],
    ['on', 'sitesOn', sites.filter(isListenedTo).length],
    ['look', 'sitesLook', sites.filter(needsLook).length],
  ];
  return (
    <search class="site-filter">
      <div class="site-search">
        <Icon name="search" />
        <input
          type="search"
          class="input"
          aria-label={t('sitesSearch')}
          placeholder={t('sitesSearch')}
          autocomplete="off"
          spellcheck={false}
          value={filter.text}
          onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
        />
      </div>
      <fieldset class="site-which" aria-label={t('sitesWhich')}>
        {choices.map(([which, word, count]) => (
          <Chip key={which} on={filter.which === which} onClick={() => onFilter({ ...filter, which })}>
            {t(word, count)}
          </Chip>
        ))}
      </fieldset>
    </search>
  );
}
