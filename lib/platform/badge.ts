import type { ClippedBy } from '../model/clipped-by.ts';
import type { OnceOutcome } from '../model/once.ts';
import { browser } from './browser.ts';
import { type MessageKey, plural, t } from './i18n.ts';

const COLOR = { mentions: '#1d4ed8', alert: '#b91c1c', due: '#8a5200' } as const;

/** What each frame of a tab told; what a background that slept has forgotten is told again with the next mention. */
const told = new Map<number, Map<number, Held>>();

/** What asks for attention, as far as this background has looked. */
let asking: Asking = { count: 0, late: false, digest: false };

interface Asking {
  /** Mentions. */
  count: number;
  /** Among them somebody who has waited longer than the goal. */
  late: boolean;
  /** A digest is to be made. */
  digest: boolean;
}

/** Mentions on a page, and how many of them are due. */
interface Held {
  mentions: number;
  due: number;
}

/** A page was loaded there: the numbers of the one before and its frames are gone. */
export function forgetFrames(tabId: number): void {
  told.delete(tabId);
}

/** The number of mentions a tab's page and its frames hold, at most four characters; nothing for none. With one that is due a mark and another colour. */
export async function showMentions(tabId: number, frameId: number, held: Held): Promise<void> {
  const frames = told.get(tabId) ?? new Map<number, Held>();
  told.set(tabId, frames.set(frameId, held));
  const sum = (of: keyof Held) => [...frames.values()].reduce((total, frame) => total + frame[of], 0);
  const [count, due] = [sum('mentions'), sum('due')];
  await Promise.all([
    // Nothing of its own: the tab shows what every tab does, how much asks for attention.
    browser.action.setBadgeText({ tabId, text: count === 0 ? null : badgeText(count, due) }),
    // Chromium takes no colour back.
    count === 0 ? undefined : browser.action.setBadgeBackgroundColor({ tabId, color: due > 0 ? COLOR.alert : COLOR.mentions }),
    browser.action.setTitle({ tabId, title: count === 0 ? restingTitle() : titleOf(count, due) }),
  ]);
}

/** How much asks for attention, on every tab without a number of its own; red where somebody has waited longer than the goal. */
export async function showAsking({ count, late, digest }: Asking): Promise<void> {
  asking = { count, late, digest };
  const all = count + (digest ? 1 : 0);
  await Promise.all([
    browser.action.setBadgeText({ text: all === 0 ? '' : badgeText(all, 0) }),
    browser.action.setBadgeBackgroundColor({ color: late ? COLOR.alert : COLOR.due }),
    browser.action.setTitle({ title: restingTitle() }),
  ]);
}

function restingTitle(): string {
  const { count, digest } = asking;
  const parts = [...(count > 0 ? [plural('actionTitleAsking', count)] : []), ...(digest ? [count > 0 ? t('reminderDigest') : t('actionTitleDigest')] : [])];
  return parts.length === 0 ? t('extensionName') : parts.join(' · ');
}

function titleOf(count: number, due: number): string {
  const here = plural('actionTitleMentions', count);
  return due === 0 ? here : `${here} · ${plural('actionTitleDue', due)}`;
}

function badgeText(count: number, due: number): string {
  return due > 0 ? `${count > 99 ? '99+' : count}!` : count > 999 ? '999+' : String(count);
}

/** A mark that something needs the user: the popup says what. On the tab it happened in too, whose own number would hide it. null takes it away. */
export async function showAlert(title: string | null, tabId?: number): Promise<void> {
  const places = tabId === undefined ? [{}] : [{}, { tabId }];
  await Promise.all(
    places.flatMap((place) => [
      browser.action.setBadgeText({ ...place, text: title === null ? '' : '!' }),
      browser.action.setBadgeBackgroundColor({ ...place, color: COLOR.alert }),
      browser.action.setTitle({ ...place, title: title ?? t('extensionName') }),
    ]),
  );
}

/** Says that what the user asked to keep is kept; once it is known what it was taken from, the icon's tooltip says that too. */
export async function showClipped(tabId: number, by?: ClippedBy): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: '✓' });
  if (by !== undefined) await browser.action.setTitle({ tabId, title: t(CLIPPED[by]) });
}

const CLIPPED = {
  'own reader': 'actionTitleClipped',
  'any page': 'actionTitleClippedAnyPage',
  selection: 'actionTitleClippedSelection',
  page: 'actionTitleClippedPage',
} as const satisfies Record<ClippedBy, MessageKey>;

/** Says what came of reading a page once: how many mentions, or why none could be found. */
export async function showOutcome(tabId: number, outcome: OnceOutcome): Promise<void> {
  const read = outcome.kind === 'read' ? outcome.read : null;
  const title = outcome.kind === 'read' ? t('actionTitleRead', outcome.read.posts, outcome.read.mentions) : t(NOT_READ[outcome.kind]);
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: read === null ? '–' : String(Math.min(read.mentions, 999)) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOR.mentions }),
    browser.action.setTitle({ tabId, title }),
  ]);
}

const NOT_READ = {
  private: 'actionTitlePrivate',
  never: 'actionTitleNever',
  paused: 'actionTitlePaused',
  impossible: 'actionTitleImpossible',
} as const satisfies Record<Exclude<OnceOutcome['kind'], 'read'>, MessageKey>;
