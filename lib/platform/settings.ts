import type { CopyFormat } from '../model/copy-format.ts';
import type { DigestReminder } from '../model/digest-reminder.ts';
import type { OwnHandle } from '../model/own-handle.ts';
import type { ReplyGoal } from '../model/reply-goal.ts';
import type { SiteId } from '../model/site.ts';
import type { SavedView } from '../model/saved-view.ts';
import type { EpochMs } from '../model/time.ts';
import type { WorkingTime } from '../model/working-time.ts';
import { localStorageArea } from './local-storage.ts';

/** What the user decided about Earshot as a whole. */
export interface Settings {
  /** Sites switched off although their hosts are granted. */
  sitesOff: readonly SiteId[];
  /** Sites that are read only when the user asks for it, page by page, whatever is granted. */
  gentle: readonly SiteId[];
  /** Domains, their sub-domains among them, where nothing is read, whatever is granted or asked for. */
  never: readonly string[];
  /** Nothing is read until then; null = not paused, Infinity is written as PAUSED_FOR_GOOD. */
  pausedUntil: EpochMs | null;
  /** The brand's own accounts: what they write answers mentions and is none. */
  ownHandles: readonly OwnHandle[];
  /** When the user works; null: as is usual where their language is spoken (`workingTimeOf`). */
  workingTime: WorkingTime | null;
  /** How soon answers are meant to be there, for topics that name no goal of their own; null = no goal. */
  replyGoal: ReplyGoal | null;
  /** Names to choose from for who follows up, such as support or legal. */
  owners: readonly string[];
  /** Reminders are told as notifications of the system too. */
  notifications: boolean;
  /** When a digest is asked for; null = never. */
  digestReminder: DigestReminder | null;
  /** Views of the queue that the user saved, in the user's order. */
  views: readonly SavedView[];
  /** What was looked for, the last first. */
  recentSearches: readonly string[];
  /** Byte order mark at the head of an exported CSV. */
  csvBom: boolean;
  /** The kind of file that mentions were saved as last, a preset's id; null = never yet. */
  exportPreset: string | null;
  /** By preset's id, the columns that are wanted; all where none are named. */
  exportColumns: Readonly<Record<string, readonly string[]>>;
  /** How a mention was copied last; null = never yet. */
  copyFormat: CopyFormat | null;
  /** What was decided about a mention is copied with it. */
  copyFacts: boolean;
  /** The tour was gone through or skipped. */
  toured: boolean;
}

/** "Until I switch it on again": the last date a Date can hold. */
export const PAUSED_FOR_GOOD: EpochMs = 8_640_000_000_000_000;

const KEY = 'settings';
const DEFAULTS: Settings = { sitesOff: [], gentle: [], never: [], pausedUntil: null, ownHandles: [], workingTime: null, replyGoal: null, owners: [], views: [], notifications: false, digestReminder: null, recentSearches: [], csvBom: true, exportPreset: null, exportColumns: {}, copyFormat: null, copyFacts: false, toured: false };

/** What nobody decided. */
export const usualSettings: Readonly<Settings> = DEFAULTS;

export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...(await localStorageArea.get<Partial<Settings>>(KEY)) };
}

/**
 * One change after the other, whichever window makes it: none loses what another wrote. What depends on what was decided
 * before is given as a function of it.
 */
export function changeSettings(change: Partial<Settings> | ((before: Settings) => Partial<Settings>)): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const before = await readSettings();
    const settings = { ...before, ...(typeof change === 'function' ? change(before) : change) };
    await localStorageArea.set(KEY, settings);
    return settings;
  });
}

export function onSettingsChanged(listener: () => void): void {
  localStorageArea.onChanged((keys) => {
    if (keys.includes(KEY)) listener();
  });
}

export function isPaused(settings: Settings, now: EpochMs): boolean {
  return settings.pausedUntil !== null && settings.pausedUntil > now;
}

/** Whether the user said that nothing is ever read at this address: that wins over every grant. */
export function isNever({ never }: Pick<Settings, 'never'>, address: string): boolean {
  return never.length > 0 && URL.canParse(address) && never.some((domain) => isWithin(new URL(address).hostname, domain));
}

export function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Whether a site's reader waits to be asked, or is switched off. */
export function isResting({ sitesOff, gentle }: Pick<Settings, 'sitesOff' | 'gentle'>, site: SiteId): boolean {
  return sitesOff.includes(site) || gentle.includes(site);
}

/** Takes back a pause that is over; false = there was none. */
export async function endPause(now: EpochMs): Promise<boolean> {
  const { pausedUntil } = await readSettings();
  if (pausedUntil === null || pausedUntil > now) return false;
  await changeSettings({ pausedUntil: null });
  return true;
}
