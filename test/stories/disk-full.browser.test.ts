import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addTopics, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { grantedCopy } from '../browser/extension-copy.ts';
import { commentRow } from './life-page.ts';

const FEED = 'https://news.ycombinator.com/item?id=11';
const MIB = 1024 * 1024;

test('a full disk is told at once, what is stored stays readable, and capture goes on when there is room (row 11)', async () => {
  // With unlimitedStorage no quota binds (measured): this build goes without it.
  const folder = grantedCopy('chrome-mv3', (manifest) => {
    manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  });
  const earshot = await launchEarshot({ folder });
  try {
    const own = await earshot.own('manifest.json');
    const session = await earshot.context.newCDPSession(own);
    await session.send('Storage.overrideQuotaForOrigin', { origin: `chrome-extension://${earshot.id}`, quotaSize: 5 * MIB });
    await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
    await earshot.serve(FEED, `<!doctype html><html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody id="list">${commentRow(110, 'Lumetra')}</tbody></table></td></tr></table></body></html>`);
    const tab = await earshot.open(FEED);
    await expect.poll(async () => (await mentionsIn(own)).length).toBe(1);

    await fillDisk(own);
    await append(tab, 111, 'Lumetra while the disk is full');
    await expect.poll(() => badgeOf(own)).toBe('!');
    expect((await mentionsIn(own)).map(({ key }) => key)).toEqual(['hackernews:110']);
    const popup = await earshot.own('popup.html');
    await popup.getByText(/disk is full/i).first().waitFor();
    await popup.close();

    await own.evaluate(() => new Promise((resolve) => indexedDB.deleteDatabase('ballast').addEventListener('success', resolve)));
    await append(tab, 112, 'Lumetra when there is room again');
    await expect.poll(async () => (await mentionsIn(own)).map(({ key }) => key).sort(), { timeout: 90_000 }).toEqual(['hackernews:110', 'hackernews:111', 'hackernews:112']);
    await expect.poll(() => badgeOf(own)).toBe('');
  } finally {
    await earshot.close();
  }
}, 150_000);

/** Ballast in a store of its own until not even a kilobyte goes in. It cannot be compressed. */
function fillDisk(own: Page): Promise<void> {
  return own.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('ballast', 1);
      request.addEventListener('upgradeneeded', () => request.result.createObjectStore('bytes', { autoIncrement: true }));
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const bytes = new Uint8Array(size);
        for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
        const transaction = db.transaction('bytes', 'readwrite');
        transaction.objectStore('bytes').put(bytes);
        transaction.addEventListener('complete', () => resolve(true));
        transaction.addEventListener('abort', () => resolve(false));
      });
    for (let size = 1_000_000; size >= 256; size = Math.floor(size / 2)) while (await put(size));
    db.close();
  });
}

function append(tab: Page, id: number, text: string): Promise<void> {
  return tab.evaluate((row) => document.getElementById('list')!.insertAdjacentHTML('beforeend', row), commentRow(id, text));
}

function badgeOf(own: Page): Promise<string> {
  return own.evaluate(() => (globalThis as unknown as { chrome: { action: { getBadgeText(q: object): Promise<string> } } }).chrome.action.getBadgeText({}));
}
