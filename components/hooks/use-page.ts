import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { send, sendToTab } from '../../lib/messages/send.ts';
import type { SiteId } from '../../lib/model/site.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { now } from '../../lib/platform/clock.ts';
import { rememberFamily } from '../../lib/platform/families.ts';
import { askToRead, mayRead, onPermissionsChanged, patternOfOrigin } from '../../lib/platform/permissions.ts';
import { changeSettings, isPaused, onSettingsChanged, readSettings } from '../../lib/platform/settings.ts';
import { siteOfTab } from '../../lib/platform/tab-site.ts';
import { activeTab, reloadTab, tabById } from '../../lib/platform/tabs.ts';
import { ANY_PAGE, readsAnyHost, siteAt } from '../../lib/sites/catalog.ts';
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
}

/** How the tab in front stands (or the tab of that id), looked at again whenever `news` or what decides it changes. */
export function usePage(tabId: number | null, news: unknown): PageWatch {
  const [seen, setSeen] = useState<{ facts: PageFacts; tabId: number | null }>();
  const [checks, setChecks] = useState(0);
  const look = useCallback(() => void lookAt(tabId).then(setSeen, () => {}), [tabId]);

  useLayoutEffect(look, [look, news]);
  useLayoutEffect(() => {
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
    await changeSettings({ sitesOff: off((await readSettings()).sitesOff, id) });
    await tellBackground();
    look();
  };
  const switchOn = setOff((sites, id) => sites.filter((other) => other !== id));
  const pauseUntil = async (until: EpochMs | null) => {
    await changeSettings({ pausedUntil: until });
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
      if (facts.switchedOff) void switchOn();
      if (facts.recognised) void rememberFamily(facts.url, facts.site.id);
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
  };
}

async function lookAt(tabId: number | null): Promise<{ facts: PageFacts; tabId: number | null }> {
  const tab = await (tabId === null ? activeTab() : tabById(tabId));
  const url = tab?.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url) : null;
  const site = url === null ? null : await siteOfTab(url, tab?.id);
  const [settings, granted, report] = await Promise.all([
    readSettings(),
    url === null || site === null ? false : mayRead([patternOfOrigin(url)]),
    tab?.id === undefined ? null : reportOf(tab.id),
  ]);
  const facts: PageFacts = {
    url: site === null ? null : url,
    site,
    known: site !== null && site.id !== ANY_PAGE.id,
    recognised: url !== null && site !== null && site.id !== ANY_PAGE.id && readsAnyHost(site) && siteAt(url)?.id !== site.id,
    granted,
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
