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
    await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
    await earshot.serve(FEED, `<!doctype html><html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody id="list">${commentRow(110, 'Lumetra')}</tbody></table></td></tr></table></body></html>`);
    const tab = await earshot.open(FEED);
    await expect.poll(async () => (await mentionsIn(own)).length).toBe(1);

    const session = await earshot.context.newCDPSession(own);
    const origin = `chrome-extension://${earshot.id}`;
    const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage });
    await append(tab, 111, 'Lumetra while the disk is full');
    await expect.poll(() => badgeOf(own)).toBe('!');
    expect((await mentionsIn(own)).map(({ key }) => key)).toEqual(['hackernews:110']);
    const popup = await earshot.own('popup.html');
    await popup.getByText(/disk is full/i).first().waitFor();
    await popup.close();

    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100 * MIB });
    await append(tab, 112, 'Lumetra when there is room again');
    await expect.poll(async () => (await mentionsIn(own)).map(({ key }) => key).sort(), { timeout: 90_000 }).toEqual(['hackernews:110', 'hackernews:111', 'hackernews:112']);
    await expect.poll(() => badgeOf(own)).toBe('');
  } finally {
    await earshot.close();
  }
}, 150_000);

function append(tab: Page, id: number, text: string): Promise<void> {
  return tab.evaluate((row) => document.getElementById('list')!.insertAdjacentHTML('beforeend', row), commentRow(id, text));
}

function badgeOf(own: Page): Promise<string> {
  return own.evaluate(() => (globalThis as unknown as { chrome: { action: { getBadgeText(q: object): Promise<string> } } }).chrome.action.getBadgeText({}));
}
