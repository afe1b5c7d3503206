import { CLIPPED_BY, type ClippedBy } from '../model/clipped-by.ts';
import type { OnceRead } from '../model/once.ts';
import { siteById } from '../sites/catalog.ts';
import { nativeBrowser as browser } from './native-browser.ts';

// What runs here runs because the user asked, in the tab that the click or the key gave `activeTab` for. A page's process
// answers: what is not of the right shape is no answer.

/** Runs the clip in a tab; what it kept, or null. Rejects on pages that no extension may touch. */
export async function runClip(tabId: number): Promise<ClippedBy | null> {
  const result = await resultOf(tabId, 'clip.js');
  return CLIPPED_BY.find((by) => by === result) ?? null;
}

/** Reads a tab's page once for what is `AskedFor`; null = an area that is never read. Rejects on pages that no extension may touch. */
export async function readOnceIn(tabId: number, asked: object): Promise<OnceRead | null> {
  await browser.scripting.executeScript({ target: { tabId }, func: leaveAsked, args: [asked] });
  await browser.scripting.insertCSS({ target: { tabId }, files: ['highlight.css'], origin: 'USER' });
  const result = await resultOf(tabId, 'read-once.js');
  return isOnceRead(result) ? { reader: result.reader, posts: result.posts, unread: result.unread, mentions: result.mentions } : null;
}

/** A report of a tab's page as text, names of its markup and nothing of its content; null = an area that is never read. Rejects on pages that no extension may touch. */
export async function reportIn(tabId: number): Promise<string | null> {
  const result = await resultOf(tabId, 'outline.js');
  return typeof result === 'string' ? result.slice(0, LONGEST_REPORT) : null;
}

const LONGEST_REPORT = 30_000;

/** Opens the picker in a tab, with which the user shows how its page is read. Rejects on pages that no extension may touch. */
export async function teachIn(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['teach.js'] });
}

async function resultOf(tabId: number, file: string): Promise<unknown> {
  const [told] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return told?.result;
}

/** Runs in the page, in Earshot's own world; the script that follows takes them from there. */
function leaveAsked(asked: object): void {
  (globalThis as { [key: symbol]: object })[Symbol.for('earshot.asked')] = asked;
}

function isOnceRead(value: unknown): value is OnceRead {
  if (typeof value !== 'object' || value === null) return false;
  const { reader, posts, unread, mentions } = value as Record<string, unknown>;
  return typeof reader === 'string' && siteById(reader) !== null && [posts, unread, mentions].every((count) => Number.isSafeInteger(count) && (count as number) >= 0);
}
