import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOUR_MS } from '../../lib/model/time.ts';
import type { ReminderMemory } from '../../lib/reminders/memory.ts';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { sampleMention } from '../popup/sample-mentions.ts';
import { Firefox } from './firefox.ts';
import { OwnPage } from './own-page.ts';

let firefox: Firefox;
let folder: string;
let ownPage: OwnPage;
let settingsTab: string;

beforeAll(async () => {
  const executable = await ensureFirefox();
  if (executable === null) throw new Error('There is no Firefox: reminders cannot be run in it.');
  firefox = await Firefox.launch(executable);
  // The permission is granted at install: no script can press the browser's question.
  folder = editedCopy('firefox-mv3', (manifest) => {
    manifest.permissions.push('notifications');
    delete manifest['optional_permissions'];
  });
  const host = await firefox.install(folder);
  ownPage = await OwnPage.open(firefox, host);
  settingsTab = await firefox.newTab();
  await firefox.open(`moz-extension://${host}/dashboard.html#settings`);
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

test('what is due stands on the badge and is told', async () => {
  await firefox.waitInPage('the settings', 'return document.querySelector("#settings-follow-up") !== null');
  // Whenever a setting changes the background looks what is due.
  const look = (settings: object) => firefox.inPage('await page.browser.storage.local.set(page.JSON.parse(arguments[0]))', JSON.stringify({ settings: { notifications: true, ...settings } }));
  // A Firefox without a screen takes every notification away at once: that it was shown is told by what is remembered.
  const memory = async () => JSON.parse(await firefox.inPage<string>('return page.JSON.stringify((await page.browser.storage.local.get("reminders")).reminders)')) as ReminderMemory;
  await look({});
  await firefox.waitInPage('the first look', 'return (await page.browser.storage.local.get("reminders")).reminders?.on === true');
  const due = sampleMention('x:1', HOUR_MS, 'Lumetra', { text: 'Lumetra is down' }, { dueAt: Date.now() });
  await ownPage.store({ mentions: [due] });
  await firefox.goTo(settingsTab);
  await look({ csvBom: false });
  await firefox.waitInPage('the badge', 'return (await page.browser.action.getBadgeText({})) === "1"');
  await firefox.waitInPage('what was told', 'return (await page.browser.storage.local.get("reminders")).reminders.told.length === 1');
  expect(await memory()).toMatchObject({ told: [`due ${due.dueAt} x:1`], pending: [] });
  // Other goals are remembered: by that a look is seen to be over.
  await look({ replyGoal: { hours: 1 } });
  await firefox.waitInPage('another look', 'return (await page.browser.storage.local.get("reminders")).reminders.goals.includes("hours")');
  expect(await memory()).toMatchObject({ told: [`due ${due.dueAt} x:1`], pending: [] });
}, 180_000);
