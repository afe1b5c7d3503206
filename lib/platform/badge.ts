import type { ClippedBy } from '../model/clipped-by.ts';
import type { OnceOutcome } from '../model/once.ts';
import { browser } from './browser.ts';
import { type MessageKey, plural, t } from './i18n.ts';

const COLOR = { mentions: '#1d4ed8', alert: '#b91c1c' } as const;

/** What each frame of a tab told; what a background that slept has forgotten is told again with the next mention. */
const told = new Map<number, Map<number, Held>>();

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
    browser.action.setBadgeText({ tabId, text: badgeText(count, due) }),
    browser.action.setBadgeBackgroundColor({ tabId, color: due > 0 ? COLOR.alert : COLOR.mentions }),
    browser.action.setTitle({ tabId, title: titleOf(count, due) }),
  ]);
}

function titleOf(count: number, due: number): string {
  if (count === 0) return t('extensionName');
  const here = plural('actionTitleMentions', count);
  return due === 0 ? here : `${here} · ${plural('actionTitleDue', due)}`;
}

function badgeText(count: number, due: number): string {
  if (count === 0) return '';
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
