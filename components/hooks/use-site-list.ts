import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Health, siteHealth } from '../../lib/insight/health.ts';
import type { Site, SurfaceKind } from '../../lib/model/site.ts';
import { DAY_MS, type EpochMs } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { knownFamilies } from '../../lib/platform/families.ts';
import { grantedPatterns, onPermissionsChanged } from '../../lib/platform/permissions.ts';
import { changeSettings, isPaused, onSettingsChanged, readSettings } from '../../lib/platform/settings.ts';
import { type AllowedHost, allowedHosts, domainsOf, type Standing, standingOf } from '../../lib/platform/site-standing.ts';
import { beGentle, giveBackHost, neverAt, notNeverAt, switchOff, switchOn } from '../../lib/platform/site-switches.ts';
import { ANY_PAGE, SITES } from '../../lib/sites/catalog.ts';
import type { TallyRow } from '../../lib/store/database.ts';
import { countBySite } from '../../lib/store/mentions.ts';
import { talliesOfLast } from '../../lib/store/tallies.ts';
import { announceChange } from './announce-change.ts';
import { useLiveQuery } from './use-live-query.ts';
import { SITE_DAYS } from './use-site-health.ts';

/** How one kind of page of a site fared lately. */
export interface SurfaceFacts {
  surface: SurfaceKind;
  health: Health;
  pages: number;
  posts: number;
}

/** All that is known of a site here; numbers are those of the last 30 days. */
export interface SiteFacts {
  site: Site;
  standing: Standing;
  /** Hosts that were allowed for it one by one. */
  hosts: number;
  health: Health;
  /** The worst first. */
  surfaces: readonly SurfaceFacts[];
  posts: number;
  mentions: number;
  /** null = not in that time. */
  lastSeenAt: EpochMs | null;
}

export interface SiteList {
  sites: readonly SiteFacts[];
  hosts: readonly AllowedHost[];
  /** Domains where nothing is ever read. */
  never: readonly string[];
  pausedUntil: EpochMs | null;
}

/** What is decided here; each change is told to open pages. */
export interface SiteActions {
  /** Called straight from a click: turning on asks the browser. Resolves to false when that was refused. */
  switch(site: Site, on: boolean): Promise<boolean>;
  /** Called straight from a click: ending it asks the browser. */
  gentle(site: Site, gentle: boolean): Promise<boolean>;
  neverOn(site: Site): Promise<void>;
  neverAt(domain: string): Promise<void>;
  notNeverAt(domain: string): Promise<void>;
  giveBack(host: AllowedHost): Promise<void>;
  /** null = go on. */
  pause(until: EpochMs | null): Promise<void>;
}

const PLACES = [...SITES, ANY_PAGE];

/** Every site with how it stands and fares (null until known, `failed` if the store cannot be read), and what can be done with it. */
export function useSiteList(): { list: SiteList | null; failed: boolean; actions: SiteActions } {
  const [failed, setFailed] = useState(false);
  const [decided, look] = useDecided();
  const days = useLiveQuery((db) => talliesOfLast(db, SITE_DAYS, now()), [], () => setFailed(true));
  const mentions = useLiveQuery((db) => countBySite(db, PLACES.map(({ id }) => id), now() - SITE_DAYS * DAY_MS), [], () => setFailed(true));
  const actions = useMemo(() => siteActions(look), []);
  const list = decided && days && mentions ? { ...decided, sites: PLACES.map((site) => factsOf(site, decided, days, mentions.get(site.id) ?? 0)) } : null;
  return { list, failed, actions };
}

interface Decided extends Omit<SiteList, 'sites'> {
  standingOf(site: Site): Standing;
}

/** What user and browser decided, looked up again whenever it changes. */
function useDecided(): [Decided | null, () => Promise<void>] {
  const [decided, setDecided] = useState<Decided | null>(null);
  const look = async () => {
    const [granted, settings, families] = await Promise.all([grantedPatterns(), readSettings(), knownFamilies()]);
    setDecided({
      standingOf: (site) => standingOf(site, granted, settings),
      hosts: allowedHosts(granted, families),
      never: settings.never,
      pausedUntil: isPaused(settings, now()) ? settings.pausedUntil : null,
    });
  };
  useEffect(() => {
    const lookAgain = () => void look();
    lookAgain();
    onPermissionsChanged(lookAgain);
    onSettingsChanged(lookAgain);
  }, []);
  return [decided, look];
}

function siteActions(look: () => Promise<void>): SiteActions {
  const told = async <T,>(change: Promise<T>): Promise<T> => {
    const result = await change;
    await look();
    await announceChange();
    return result;
  };
  const yes = (change: Promise<void>) => told(change.then(() => true));
  return {
    switch: (site, on) => (on ? told(switchOn(site)) : yes(switchOff(site))),
    gentle: (site, gentle) => (gentle ? yes(beGentle(site)) : told(switchOn(site))),
    neverOn: (site) => told(neverAt(domainsOf(site))),
    neverAt: (domain) => told(neverAt([domain])),
    notNeverAt: (domain) => told(notNeverAt(domain)),
    giveBack: ({ pattern }) => told(giveBackHost(pattern)),
    pause: async (until) => void (await told(changeSettings({ pausedUntil: until }))),
  };
}

function factsOf(site: Site, { standingOf: standing, hosts }: Decided, allDays: readonly TallyRow[], mentions: number): SiteFacts {
  const days = allDays.filter((day) => day.site === site.id);
  const { whole, surfaces } = siteHealth(days);
  const sum = (count: 'posts' | 'pages', surface?: SurfaceKind) => days.reduce((total, day) => total + (surface === undefined || day.surface === surface ? day[count] : 0), 0);
  return {
    site,
    standing: standing(site),
    hosts: hosts.filter((host) => host.site === site.id).length,
    health: whole,
    surfaces: surfaces.map(({ surface, health }) => ({ surface, health, pages: sum('pages', surface), posts: sum('posts', surface) })),
    posts: sum('posts'),
    mentions,
    lastSeenAt: days.length === 0 ? null : Math.max(...days.map(({ lastAt }) => lastAt)),
  };
}
