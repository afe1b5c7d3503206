import { useId } from 'preact/hooks';
import type { TopicFacts } from '../../lib/model/edited-topic.ts';
import type { Site, SiteId } from '../../lib/model/site.ts';
import { t } from '../../lib/platform/i18n.ts';
import { ANY_PAGE, SITES, TAUGHT_SITE } from '../../lib/sites/catalog.ts';
import { GROUP_WORD, siteGroups } from '../site/site-groups.ts';
import { siteName } from '../site/site-name.ts';
import './topic-sites.css';

const PLACES = [...SITES, TAUGHT_SITE, ANY_PAGE];

export interface TopicSitesProps {
  sites: TopicFacts['sites'];
  onSites(sites: TopicFacts['sites']): void;
}

/** Where a topic holds: on every site, or on those that are ticked, by kind of place. */
export function TopicSites({ sites, onSites }: TopicSitesProps) {
  const name = useId();
  return (
    <fieldset class="field topic-sites">
      <legend class="field-label">{t('topicSites')}</legend>
      <label class="tick">
        <input type="radio" name={name} checked={sites === 'all'} onChange={() => onSites('all')} />
        {t('topicSitesAll')}
      </label>
      <label class="tick">
        <input type="radio" name={name} checked={sites !== 'all'} onChange={() => onSites(PLACES.map(({ id }) => id))} />
        {t('topicSitesSome')}
      </label>
      {sites !== 'all' && (
        <div class="topic-places">
          {siteGroups(PLACES).map(({ group, sites: some }) => (
            <PlaceGroup key={group} title={t(GROUP_WORD[group])} places={some} chosen={sites} onChosen={(chosen) => onSites(inOrder(chosen))} />
          ))}
          <p class="field-error" role="alert" hidden={sites.length > 0}>
            {t('topicSitesNone')}
          </p>
        </div>
      )}
    </fieldset>
  );
}

interface PlaceGroupProps {
  title: string;
  places: readonly Site[];
  chosen: readonly SiteId[];
  onChosen(chosen: readonly SiteId[]): void;
}

/** One kind of place: its own tick is that of all in it. */
function PlaceGroup({ title, places, chosen, onChosen }: PlaceGroupProps) {
  const ticked = places.filter(({ id }) => chosen.includes(id)).length;
  const tick = (ids: readonly SiteId[], on: boolean) => onChosen(on ? [...chosen, ...ids] : chosen.filter((id) => !ids.includes(id)));
  return (
    <fieldset class="place-group" aria-label={title}>
      {places.length > 1 && (
        <label class="tick place-all">
          <input
            type="checkbox"
            checked={ticked === places.length}
            indeterminate={ticked > 0 && ticked < places.length}
            onChange={({ currentTarget }) => tick(places.map(({ id }) => id), currentTarget.checked)}
          />
          {title}
        </label>
      )}
      {places.map((place) => (
        <label key={place.id} class="tick">
          <input type="checkbox" checked={chosen.includes(place.id)} onChange={({ currentTarget }) => tick([place.id], currentTarget.checked)} />
          {siteName(place)}
        </label>
      ))}
    </fieldset>
  );
}

/** In the catalogue's order, whatever was ticked first. */
function inOrder(chosen: readonly SiteId[]): readonly SiteId[] {
  return PLACES.map(({ id }) => id).filter((id) => chosen.includes(id));
}
