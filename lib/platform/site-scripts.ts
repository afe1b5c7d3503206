import type { Site, SiteId } from '../model/site.ts';
import { ANY_PAGE, SITES, siteAt } from '../sites/catalog.ts';
import { browser, type Scripting } from './browser.ts';
import { grantedPatterns } from './permissions.ts';
import { readSettings } from './settings.ts';

/**
 * Makes the registered content scripts what permissions and settings say, whatever they were: computed, compared, then
 * changed, so it may run at every start and after every change (registrations do not survive an update in Chromium).
 * One after the other: two at once would both register what neither found, and the browser refuses the second whole.
 */
export function syncSiteScripts(): Promise<void> {
  syncing = syncing.then(sync, sync);
  return syncing;
}

let syncing: Promise<void> = Promise.resolve();

async function sync(): Promise<void> {
  const [granted, settings, registered] = await Promise.all([
    grantedPatterns(),
    readSettings(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const wanted = wantedScripts(granted, settings.sitesOff);
  const same = (script: Scripting.RegisteredContentScript) =>
    registered.some((other) => other.id === script.id && String(other.matches) === String(script.matches));
  const changed = wanted.filter((script) => !same(script));
  const gone = registered.filter((script) => !wanted.some((other) => other.id === script.id)).map(({ id }) => id);
  const stale = changed.filter((script) => registered.some((other) => other.id === script.id)).map(({ id }) => id);
  if (gone.length + stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...gone, ...stale] });
  if (changed.length > 0) await browser.scripting.registerContentScripts(changed);
}

/** Starts the reader in every open tab it may read; a reader that runs there already stays (it knows itself). */
export async function startInOpenTabs(): Promise<void> {
  const [granted, { sitesOff }, tabs] = await Promise.all([grantedPatterns(), readSettings(), browser.tabs.query({})]);
  const scripts = wantedScripts(granted, sitesOff);
  await Promise.all(tabs.map((tab) => startInTab(tab.id, tab.url, scripts)));
}

async function startInTab(tabId: number | undefined, address: string | undefined, scripts: readonly Scripting.RegisteredContentScript[]): Promise<void> {
  // A tab's address is only told for hosts that were granted.
  if (tabId === undefined || address === undefined) return;
  const site = siteAt(new URL(address));
  const script = scripts.find(({ id }) => id === site?.id);
  if (script === undefined) return;
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: script.css ?? [], origin: 'USER' });
    await browser.scripting.executeScript({ target: { tabId }, files: script.js ?? [] });
  } catch {
    // The tab closed, shows an error page or belongs to the browser: there is nothing to read in it.
  }
}

function wantedScripts(granted: readonly string[], sitesOff: readonly SiteId[]): Scripting.RegisteredContentScript[] {
  const own = SITES.filter((site) => !sitesOff.includes(site.id))
    .map((site) => ({ site, matches: site.matches.filter((pattern) => covers(granted, pattern)) }))
    .filter(({ matches }) => matches.length > 0)
    .map(({ site, matches }) => scriptOf(site, matches, []));
  const siteMatches = SITES.flatMap((site) => site.matches);
  const other = granted.filter((pattern) => /^(https?|\*):/.test(pattern) && !siteMatches.includes(pattern));
  return other.length === 0 || sitesOff.includes(ANY_PAGE.id) ? own : [...own, scriptOf(ANY_PAGE, other, siteMatches)];
}

function covers(granted: readonly string[], pattern: string): boolean {
  return granted.includes(pattern) || granted.includes(`${pattern.split(':')[0]}://*/*`) || granted.includes('*://*/*') || granted.includes('<all_urls>');
}

function scriptOf(site: Site, matches: readonly string[], excludeMatches: readonly string[]): Scripting.RegisteredContentScript {
  return {
    id: site.id,
    matches: [...matches].sort(),
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    js: [`listen-${site.id}.js`],
    css: ['highlight.css'],
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
}
