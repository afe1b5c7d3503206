import type { Recipe } from '../model/recipe.ts';
import type { Site } from '../model/site.ts';
import { ANY_PAGE, type Families, isFamily, SITES, siteAt, TAUGHT_SITE } from '../sites/catalog.ts';
import { browser, type Scripting } from './browser.ts';
import { knownFamilies } from './families.ts';
import { keptRecipes, patternOfRecipe } from './kept-recipes.ts';
import { grantedPatterns } from './permissions.ts';
import { isNever, isResting, readSettings, type Settings } from './settings.ts';
import { isCovered } from './site-standing.ts';

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
  const [decided, registered] = await Promise.all([whatIsDecided(), browser.scripting.getRegisteredContentScripts()]);
  const wanted = wantedScripts(decided);
  const same = (script: Scripting.RegisteredContentScript) => registered.some((other) => other.id === script.id && placesOf(other) === placesOf(script));
  const changed = wanted.filter((script) => !same(script));
  const gone = registered.filter((script) => !wanted.some((other) => other.id === script.id)).map(({ id }) => id);
  const stale = changed.filter((script) => registered.some((other) => other.id === script.id)).map(({ id }) => id);
  if (gone.length + stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: [...gone, ...stale] });
  if (changed.length > 0) await browser.scripting.registerContentScripts(changed);
}

/** Starts the reader in every open tab it may read; a reader that runs there already stays (it knows itself). */
export async function startInOpenTabs(): Promise<void> {
  const [decided, tabs] = await Promise.all([whatIsDecided(), browser.tabs.query({})]);
  const scripts = wantedScripts(decided);
  await Promise.all(tabs.map((tab) => startInTab(tab.id, tab.url, scripts, decided)));
}

/** Starts the reader of software that was recognised in a tab. */
export async function startRecognised(tabId: number, address: string): Promise<void> {
  const decided = await whatIsDecided();
  await startInTab(tabId, address, wantedScripts(decided), decided);
}

async function startInTab(
  tabId: number | undefined,
  address: string | undefined,
  scripts: readonly Scripting.RegisteredContentScript[],
  { families, recipes, settings }: Decided,
): Promise<void> {
  // A tab's address is only told for hosts that were granted.
  if (tabId === undefined || address === undefined || isNever(settings, address)) return;
  const site = siteAt(new URL(address), families, recipes);
  const script = scripts.find(({ id }) => id === site?.id);
  if (script === undefined) return;
  try {
    const target = { tabId, allFrames: script.allFrames === true };
    await browser.scripting.insertCSS({ target, files: script.css ?? [], origin: 'USER' });
    await browser.scripting.executeScript({ target, files: script.js ?? [] });
  } catch {
    // The tab closed, shows an error page or belongs to the browser: there is nothing to read in it.
  }
}

/** All that says which reader runs where. */
interface Decided {
  granted: readonly string[];
  settings: Settings;
  families: Families;
  recipes: readonly Recipe[];
}

async function whatIsDecided(): Promise<Decided> {
  const [granted, settings, families, recipes] = await Promise.all([grantedPatterns(), readSettings(), knownFamilies(), keptRecipes()]);
  return { granted, settings, families, recipes };
}

/** Each site where it may be read, what was taught where it was, software on the hosts where it was recognised, any page where none of them is; nowhere where nothing ever is. */
function wantedScripts({ granted, settings, families, recipes }: Decided): Scripting.RegisteredContentScript[] {
  const never = settings.never.map(patternOfDomain);
  const siteMatches = SITES.flatMap((site) => site.matches);
  const taught = [...new Set(recipes.map(patternOfRecipe))].filter((pattern) => !siteMatches.includes(wholeHost(pattern)));
  const recognised = Object.keys(families).filter((pattern) => !siteMatches.includes(pattern));
  const placesOfSite = (site: Site) => (site.id === TAUGHT_SITE.id ? taught : [...site.matches, ...recognised.filter((pattern) => families[pattern] === site.id)]);
  const own = [...SITES, TAUGHT_SITE]
    .filter((site) => !isResting(settings, site.id))
    .map((site) => ({ site, matches: placesOfSite(site).filter((pattern) => isCovered(wholeHost(pattern), granted) && !isNever(settings, sampleOf(pattern))) }))
    .filter(({ matches }) => matches.length > 0)
    .map(({ site, matches }) => scriptOf(site, matches, [...(isFamily(site) ? taught : []), ...never]));
  const taken = [...siteMatches, ...recognised, ...taught];
  const other = granted.filter((pattern) => /^(https?|\*):/.test(pattern) && !taken.includes(pattern));
  return other.length === 0 || isResting(settings, ANY_PAGE.id) ? own : [...own, scriptOf(ANY_PAGE, other, [...taken, ...never])];
}

/** A domain and what is below it; an address of numbers has nothing below. */
function patternOfDomain(domain: string): string {
  return `*://${/^[\d.]+$|^\[/.test(domain) ? '' : '*.'}${domain}/*`;
}

/** An address that a pattern fits. */
function sampleOf(pattern: string): string {
  return pattern.replace('*://', 'https://').replace('*.', '');
}

/** `https://board.example/*` of `https://board.example/threads/*`: permissions are for whole hosts. */
function wholeHost(pattern: string): string {
  return pattern.replace(/^([^:]+:\/\/[^/]+\/).*$/, '$1*');
}

function scriptOf(site: Site, matches: readonly string[], excludeMatches: readonly string[]): Scripting.RegisteredContentScript {
  return {
    id: site.id,
    matches: [...matches].sort(),
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches].sort() } : {}),
    // On any page it is looked first whether it runs on something with a reader of its own.
    js: [...(site.id === ANY_PAGE.id ? ['recognise.js'] : []), 'loop.js', `listen-${site.id}.js`],
    css: ['highlight.css'],
    runAt: 'document_idle',
    allFrames: site.allFrames === true,
    persistAcrossSessions: true,
  };
}

function placesOf({ matches, excludeMatches }: Scripting.RegisteredContentScript): string {
  return JSON.stringify([matches, [...(excludeMatches ?? [])].sort()]);
}
