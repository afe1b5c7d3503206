import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { addTopics, type Earshot, launchEarshot, mentionsIn } from '../browser/earshot.ts';
import { ensureWordPress } from './ensure-wordpress.ts';
import { startWordPress, type WordPress } from './wordpress.ts';

const source = await ensureWordPress();

describe.skipIf(source === null)('on a running WordPress', () => {
  let wordpress: WordPress;
  let earshot: Earshot;
  let own: Page;

  beforeAll(async () => {
    wordpress = await startWordPress(source!);
    earshot = await launchEarshot();
    // The one place on this machine that is real.
    await earshot.context.route(`${wordpress.origin}/**`, (route) => route.continue());
    own = await earshot.own('manifest.json');
    await addTopics(own, [{ name: 'Lumetra', query: 'lumetra' }]);
  });
  afterAll(async () => {
    await earshot?.close();
    await wordpress?.close();
  });

  test.each(['twentytwentyone', 'twentytwentythree'] as const)('%s: two readers write, the brand answers, and each is heard as what it is', async (theme) => {
    await wordpress.useTheme(theme);
    const tab = await earshot.open(wordpress.post);
    const first = await comment(tab, 'Mara Quill', `Two winters under a Lumetra and no headache. (${theme})`);
    await comment(tab, 'Ilse Varga', `My lumetra flickers since the last update. (${theme})`);
    await comment(tab, 'Oddvar Brekke', `I still use candles. (${theme})`);

    await logIn(tab);
    await tab.goto(wordpress.post);
    await tab.locator(`#comment-${first} .comment-reply-link, a[href*="replytocom=${first}"]`).first().click();
    await write(tab, `Lumetra here: thank you, Mara. (${theme})`);
    await logOut(earshot);

    const heard = async () => (await mentionsIn(own)).map(({ post }) => post).filter(({ text }) => text.includes(`(${theme})`));
    await expect.poll(async () => (await heard()).length).toBe(3);
    const posts = (await heard()).toSorted((a, b) => (a.publishedAt ?? 0) - (b.publishedAt ?? 0) || a.key.localeCompare(b.key, 'en', { numeric: true }));
    const host = new URL(wordpress.origin).host;
    expect(posts.map(({ site, kind, author, text }) => [site, kind, author.name, text])).toEqual([
      ['wordpress', 'comment', 'Mara Quill', `Two winters under a Lumetra and no headache. (${theme})`],
      ['wordpress', 'comment', 'Ilse Varga', `My lumetra flickers since the last update. (${theme})`],
      ['wordpress', 'reply', 'lumetra', `Lumetra here: thank you, Mara. (${theme})`],
    ]);
    for (const { key, url, publishedAt } of posts) {
      expect(key.startsWith(`wordpress:${host}/`)).toBe(true);
      expect(url).toMatch(new RegExp(`^${wordpress.origin}/.*#comment-\\d+$`));
      expect(Math.abs((publishedAt ?? 0) - Date.now())).toBeLessThan(600_000);
    }
    await tab.close();
  });

  /** Writes through the page's own form as somebody without an account; resolves to the comment's number. */
  async function comment(tab: Page, name: string, text: string): Promise<string> {
    await tab.goto(wordpress.post);
    await tab.locator('#author').fill(name);
    await tab.locator('#email').fill(`${name.toLowerCase().replace(/\W/g, '.')}@example.com`);
    return write(tab, text);
  }

  async function write(tab: Page, text: string): Promise<string> {
    await tab.locator('#comment').fill(text);
    await Promise.all([tab.waitForURL(/#comment-\d+$/), tab.locator('#commentform [type="submit"]').click()]);
    await tab.getByText(text).waitFor();
    return /#comment-(\d+)$/.exec(tab.url())![1]!;
  }

  async function logIn(tab: Page): Promise<void> {
    await tab.goto(`${wordpress.origin}/wp-login.php`);
    await tab.locator('#user_login').fill(wordpress.brand.login);
    await tab.locator('#user_pass').fill(wordpress.brand.password);
    await Promise.all([tab.waitForURL(/wp-admin/), tab.locator('#wp-submit').click()]);
  }
});

async function logOut({ context }: Earshot): Promise<void> {
  await context.clearCookies();
}
