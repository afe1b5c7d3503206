import { useCallback, useEffect, useState } from 'preact/hooks';
import { send, sendToTab } from '../../lib/messages/send.ts';
import type { OnceOutcome } from '../../lib/model/once.ts';
import type { SiteId } from '../../lib/model/site.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { rememberFamily } from '../../lib/platform/families.ts';
import { askToRead, mayRead, onPermissionsChanged, patternOfOrigin } from '../../lib/platform/permissions.ts';
import { changeSettings, isNever, isPaused, onSettingsChanged, readSettings } from '../../lib/platform/settings.ts';
import { siteOfTab } from '../../lib/platform/tab-site.ts';
import { activeTab, reloadTab, tabById } from '../../lib/platform/tabs.ts';
import { ANY_PAGE, isFamily, readsAnyHost, siteAt } from '../../lib/sites/catalog.ts';
import type { PageFacts, ReaderReport } from '../popup/page-state.ts';

const REPORT_PATIENCE_MS = 1_000;
/** A reader that was just allowed needs a moment to start; so long it is asked again. */
const START_CHECK_MS = 400;
const START_CHECKS = 12;

export interface PageWatch {
  /** undefined until known. */
  facts: PageFacts | undefined;
  /** Must be called straight from a click: the browser asks the user. */
  listen(): void;
  stopListening(): void;
  pause(until: EpochMs): void;
  resume(): void;
  reload(): void;
  /** Reads the page once, granted or not. */
  readOnce(): void;
  /** Lets the user show how this page is read. Must be called straight from a click. */
  teach(): void;
  /** Reads the site from now on only when asked. */
  beGentle(): void;
  /** Never again on this host, or no longer never. */
  never(ever: boolean): void;
  /** What came of reading the page once; null: nobody asked. */
  outcome: OnceOutcome | null;
  /** null: no page of the web. */
  tabId: number | null;
}

const loadDecisions = () => import('./page-decisions.ts');

/** How the tab in front stands (or the tab of that id), looked at again whenever `news` or what decides it changes. */
export function usePage(tabId: number | null, news: unknown): PageWatch {
  const [seen, setSeen] = useState<{ facts: PageFacts; tabId: number | null }>();
  const [checks, setChecks] = useState(0);
  const [outcome, setOutcome] = useState<OnceOutcome | null>(null);
  const look = useCallback(() => void lookAt(tabId).then(setSeen, () => {}), [tabId]);

  useEffect(look, [look, news]);
  useEffect(() => {
    onPermissionsChanged(look);
    onSettingsChanged(look);
  }, [look]);

  const waiting = checks > 0 && seen !== undefined && seen.facts.report?.state !== 'listening';
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => {
      setChecks(checks - 1);
      look();
    }, START_CHECK_MS);
    return () => clearTimeout(timer);
  }, [waiting, checks, look]);

  const facts = seen?.facts;
  const setOff = (off: (sites: readonly SiteId[], id: SiteId) => readonly SiteId[]) => async () => {
    const id = facts?.site?.id;
    if (id === undefined) return;
    await changeSettings(({ sitesOff }) => ({ sitesOff: off(sitesOff, id) }));
    await tellBackground();
    look();
  };
  const switchOn = setOff((sites, id) => sites.filter((other) => other !== id));
  const pauseUntil = async (until: EpochMs | null) => {
    await changeSettings({ pausedUntil: until });
    await tellBackground();
    look();
  };

  const decided = async (decision: Promise<void>) => {
    await decision;
    setOutcome(null);
    await tellBackground();
    look();
  };
  const started = async (asked: Promise<boolean>) => {
    if (!(await asked)) return;
    await tellBackground();
    setChecks(START_CHECKS);
    look();
  };

  return {
    facts,
    listen() {
      if (facts === undefined || facts.url === null || facts.site === null) return;
      // The question comes first: it is only allowed while the click is being handled.
      const asked = facts.granted ? Promise.resolve(true) : askToRead(facts.known && !facts.recognised ? facts.site.matches : [patternOfOrigin(facts.url)]);
      // Not after the answer: the question may close the popup, and the grant must find the site switched on.
      const { site } = facts;
      if (facts.switchedOff) void switchOn();
      if (facts.gentle) void loadDecisions().then(({ decideOn }) => decided(decideOn(site)));
      if (facts.recognised && isFamily(facts.site)) void rememberFamily(facts.url, facts.site.id);
      void started(asked);
    },
    stopListening: () => void setOff((sites, id) => [...new Set([...sites, id])])(),
    pause: (until) => void pauseUntil(until),
    resume: () => void pauseUntil(null),
    reload() {
      if (seen?.tabId === undefined || seen.tabId === null) return;
      void reloadTab(seen.tabId);
      setChecks(START_CHECKS);
    },
    readOnce() {
      const asked = seen?.tabId;
      if (typeof asked === 'number') void loadDecisions().then(({ askToReadOnce }) => askToReadOnce(asked)).then(setOutcome);
    },
    teach() {
      const tab = seen?.tabId;
      if (facts === undefined || facts.url === null || typeof tab !== 'number') return;
      const asked = facts.granted ? Promise.resolve(true) : askToRead([patternOfOrigin(facts.url)]);
      if (facts.switchedOff) void switchOn();
      const opened = loadDecisions().then(({ startTeaching }) => startTeaching(tab));
      // What was refused is not kept; the picker says so. The popup would stand before the page.
      void Promise.all([opened, started(asked)]).then(([isOpen]) => isOpen && window.close());
    },
    beGentle() {
      const site = facts?.site;
      if (site) void loadDecisions().then(({ decideGentle }) => decided(decideGentle(site)));
    },
    never(ever) {
      const host = facts?.url?.hostname;
      if (host !== undefined) void loadDecisions().then(({ decideNever, takeBackNever }) => decided((ever ? decideNever : takeBackNever)(host)));
    },
    outcome,
    tabId: seen?.tabId ?? null,
  };
}

async function lookAt(tabId: number | null): Promise<{ facts: PageFacts; tabId: number | null }> {
  const tab = await (tabId === null ? activeTab() : tabById(tabId));
  const url = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const settings = await readSettings();
  const never = url !== null && isNever(settings, url.href);
  // Where never is never, nothing is run to see what it is.
  const site = url === null ? null : await siteOfTab(url, never ? undefined : tab?.id);
  const [granted, report] = await Promise.all([
    url === null || site === null ? false : mayRead([patternOfOrigin(url)]),
    tab?.id === undefined ? null : reportOf(tab.id),
  ]);
  const facts: PageFacts = {
    url: site === null ? null : url,
    // A reader of any page has no name that says where one is.
    site: site?.group === 'any' && url !== null ? { ...site, label: url.hostname } : site,
    known: site !== null && site.id !== ANY_PAGE.id,
    recognised: url !== null && site !== null && site.id !== ANY_PAGE.id && readsAnyHost(site) && siteAt(url)?.id !== site.id,
    granted,
    never,
    gentle: site !== null && settings.gentle.includes(site.id),
    switchedOff: site !== null && settings.sitesOff.includes(site.id),
    pausedUntil: isPaused(settings, now()) ? settings.pausedUntil : null,
    report,
  };
  return { facts, tabId: tab?.id ?? null };
}

async function reportOf(tabId: number): Promise<ReaderReport | null> {
  try {
    const answer = await sendToTab(tabId, 'report', {}, REPORT_PATIENCE_MS);
    return answer.ok ? answer.report : null;
  } catch {
    return null;
  }
}

/** Settings are stored either way: a background that does not answer reads them when it wakes. */
async function tellBackground(): Promise<void> {
  await send('changed', {}).catch(() => {});
}
