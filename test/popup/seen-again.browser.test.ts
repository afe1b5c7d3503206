import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../lib/model/time.ts';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';
import { openQueue } from '../queue/queue-scenes.ts';
import { openPopup } from './open-popup.ts';
import { SAMPLE_TOPICS, sampleMention } from './sample-mentions.ts';

let earshot: Earshot;
beforeAll(async () => {
  earshot = await launchEarshot();
});
afterAll(() => earshot.close());

test('seen again, a post shows in popup and panel what happened to it: when it was clipped, how it is tagged, when it is due', async () => {
  const now = Date.now();
  const tomorrow = new Date(now + DAY_MS).setHours(9, 0, 0, 0);
  const mentions = [sampleMention('x:1', 3 * DAY_MS, 'Lumetra', { text: 'The Lumetra lamp hums.' }, { clippedByHand: true, matches: [], firstSeenAt: now - 3 * DAY_MS, lastSeenAt: now - HOUR_MS, sightings: 4, tags: ['complaint'], dueAt: tomorrow }, now)];
  const weekday = new Intl.DateTimeFormat('en', { weekday: 'long' }).format(now - 3 * DAY_MS);
  const popup = (await openPopup(earshot, { mentions, topics: SAMPLE_TOPICS, address: 'https://x.com/home' })).page;
  const tells = async (page: typeof popup) => {
    const card = page.locator('.mention');
    await expect.poll(() => card.locator('.mention-history').textContent()).toBe(`Clipped: ${weekday} · seen 4 times`);
    await expect.poll(() => card.textContent()).toMatch(/complaint/);
    await expect.poll(() => card.textContent()).toMatch(/due tomorrow/i);
  };
  await tells(popup);
  await popup.close();
  const panel = await openQueue(earshot, { where: 'sidepanel.html', topics: SAMPLE_TOPICS, mentions });
  await tells(panel);
  await panel.close();
});
