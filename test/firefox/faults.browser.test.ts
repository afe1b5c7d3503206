import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { commentRow, lifePage } from '../stories/life-page.ts';
import { EventPage } from './event-page.ts';
import { Firefox } from './firefox.ts';
import { OwnPage } from './own-page.ts';
import { spyPage, type Traces, tracesIn } from './spy-page.ts';
import { BROKEN_PROTOTYPES, inTrapForm } from '../stories/sabotage.ts';

const HOST = 'https://news.ycombinator.com';
const BARE = `${HOST}/bare`;
const SPIED = `${HOST}/item?id=27`;
const UNGRANTED = 'https://quillwort.example/';
const LIVES = 20;

/** WebDriver's codes of the keys. */
const ALT = '\uE00A';
const SHIFT = '\uE008';

const page = (body: string, head = '') => `<!doctype html><html op="item"><head>${head}</head><body>${body}</body></html>`;
const list = (rows: string) => `<table id="hnmain"><tr><td><table class="comment-tree"><tbody id="list">${rows}</tbody></table></td></tr></table>`;
const address = (id: number) => `${HOST}/item?id=${id}`;

let firefox: Firefox;
let folder: string;
let host: string;
let own: OwnPage;
let eventPage: EventPage;
let withoutEarshot: Traces;

beforeAll(async () => {
  const executable = await ensureFirefox();
  if (executable === null) throw new Error('There is no Firefox: the faults cannot be tried in it.');
  firefox = await Firefox.launch(executable);
  firefox.web.pages.set(BARE, '<title>bare</title>');
  firefox.web.pages.set(SPIED, spyPage(commentRow(27, 'Lumetra is back')));
  await firefox.open(SPIED);
  withoutEarshot = await tracesIn(firefox);
  // Left open it would be listened to from the install on: a view of its own.
  await firefox.open(BARE);

  folder = editedCopy('firefox-mv3', (manifest) => {
    manifest.host_permissions = [`${HOST}/*`];
  });
  host = await firefox.install(folder);
  own = await OwnPage.open(firefox, host);
  eventPage = new EventPage(firefox, host);
  await eventPage.idleAfter(2_000);
  await own.addTopic('Lumetra', 'lumetra');
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

const painted = () => firefox.inPage<string[]>('return [...(page.CSS.highlights.get("earshot") ?? [])].map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset))');
const append = (id: number, text: string) => firefox.inPage('document.getElementById("list").insertAdjacentHTML("beforeend", arguments[0])', commentRow(id, text));
const storedText = async (id: number) => (await own.mentions()).find(({ key }) => key === `hackernews:${id}`)?.post;

/** Opens a page in a tab of its own and waits until its first mention is painted. */
async function listenedTo(at: string, html: string): Promise<string> {
  firefox.web.pages.set(at, html);
  const tab = await firefox.newTab();
  await firefox.open(at);
  await expect.poll(painted).not.toEqual([]);
  return tab;
}

async function closed(tab: string): Promise<void> {
  await firefox.goTo(tab);
  await firefox.closeTab();
}

describe('a page that is no friend', () => {
  test('finds nothing of us: no node, attribute, global, style sheet, event, message, error or file (row 27)', async () => {
    const tab = await listenedTo(SPIED, spyPage(commentRow(27, 'Lumetra is back')));
    await expect.poll(() => storedText(27)).toBeTruthy();
    await firefox.goTo(tab);
    const traces = await tracesIn(firefox);
    expect(traces.seen).toEqual({ mutations: 0, messages: 0, errors: 0, events: 0 });
    expect(traces.changed).toBe(false);
    expect(traces).toEqual(withoutEarshot);
    expect(await probes(host)).toEqual(await probes('00000000-0000-4000-8000-000000000000'));
    await closed(tab);
  });

  test('hides nothing by a form whose fields are named like DOM properties (row 24)', async () => {
    const form = inTrapForm(list(commentRow(24, '<form><input name="textContent"><input name="firstChild">Lumetra in a form</form>')));
    const tab = await listenedTo(address(24), page(form));
    expect(await painted()).toEqual(['Lumetra']);
    await expect.poll(async () => (await storedText(24))?.text).toBe('Lumetra in a form');
    await closed(tab);
  });

  test('breaks nothing of ours by breaking its prototypes (row 25)', async () => {
    const tab = await listenedTo(address(25), page(list(commentRow(25, 'Lumetra under sabotage')), BROKEN_PROTOTYPES));
    await expect.poll(async () => (await storedText(25))?.author.handle).toBe('mara_q');
    await closed(tab);
  });
});

test('the matched words are painted, exactly these, also as the page changes', async () => {
  const tab = await listenedTo(address(60), page(list(commentRow(60, 'لومترا 😀 <i>Lume</i>tra and LUMETRA, not Lumetrax <a href="https://lumetra.example/?utm_source=x&id=1">site</a>'))));
  expect((await painted()).join('|')).toBe('Lume|tra|LUMETRA');
  await append(61, 'A second Lumetra');
  await expect.poll(painted).toEqual(['Lume', 'tra', 'LUMETRA', 'Lumetra']);
  await firefox.inPage('document.getElementById("61").querySelector(".commtext").firstChild.data = "Edited: no brand"');
  await expect.poll(painted).toEqual(['Lume', 'tra', 'LUMETRA']);
  await expect.poll(async () => (await storedText(60))?.links).toEqual(['https://lumetra.example/?id=1']);
  await closed(tab);
});

test('the keys keep a selection by hand, on a site that was never granted', async () => {
  firefox.web.pages.set(UNGRANTED, '<!doctype html><title>Pumps</title><p id="said">A quiet pump at last</p>');
  const tab = await firefox.newTab();
  await firefox.open(UNGRANTED);
  await firefox.inPage('getSelection().selectAllChildren(document.getElementById("said"))');
  await firefox.press(ALT, SHIFT, 'c');
  await expect.poll(async () => (await own.mentions()).filter(({ clippedByHand }) => clippedByHand).map(({ post }) => [post.text, post.url])).toEqual([['A quiet pump at last', UNGRANTED]]);
  await closed(tab);
});

test('what is captured while the event page sleeps is kept, whether the tab stays, goes elsewhere or closes at once (rows 3, 4, 30)', async () => {
  const rows: Record<string, number> = {};
  for (const [turn, end] of ['stays', 'navigates', 'closes', 'closes'].entries()) {
    const first = 3_000 + turn * 10;
    const tab = await listenedTo(address(first), page(list(commentRow(first, 'Lumetra'))));
    await expect.poll(() => own.sightings()).toHaveProperty(`hackernews:${first}`);
    await eventPage.asleep();
    await firefox.goTo(tab);
    const appended = append(first + 1, 'Lumetra while you slept');
    if (end === 'navigates') await Promise.all([appended, firefox.open(BARE)]);
    if (end === 'closes') await Promise.all([appended, firefox.closeTab()]);
    await appended;
    await expect.poll(() => own.sightings()).toHaveProperty(`hackernews:${first + 1}`);
    Object.assign(rows, { [`hackernews:${first}`]: 1, [`hackernews:${first + 1}`]: 1 });
    if (end !== 'closes') await closed(tab);
  }
  expect(await own.sightings()).toMatchObject(rows);
});

test(`no match is lost and none counted twice in ${LIVES} tab lives that end while the event page wakes, works or sleeps (rows 3 and 4)`, async () => {
  await eventPage.countStarts();
  let tab = await firefox.newTab();
  for (let life = 101; life <= 100 + LIVES; life += 1) {
    if (life % 6 === 0) await eventPage.asleep();
    firefox.web.pages.set(address(life), lifePage(life, 1 + Math.floor(Math.random() * 40)));
    await firefox.open(address(life));
    await firefox.inPage('while (document.title === "waiting") await new Promise((resolve) => setTimeout(resolve, 5))');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 600));
    // Every other life ends by navigation: the next page, or the bare one.
    if (Math.random() < 0.5) continue;
    await closed(tab);
    tab = await firefox.newTab();
  }
  await firefox.open(BARE);
  const captured = await firefox.inPage<number[]>('return Object.keys(localStorage).flatMap((key) => Object.keys(JSON.parse(localStorage.getItem(key))).map(Number))');
  await closed(tab);
  // The background brings home what was written ahead whenever it wakes.
  await own.tell('ping');
  await expect.poll(() => own.localKeys('q:')).toEqual([]);
  const sightings = await own.sightings();
  const starts = await eventPage.starts();
  console.log(`chaos in Firefox: ${captured.length} posts captured, ${LIVES} tab lives, ${starts} starts of the event page`);
  expect(captured.filter((id) => sightings[`hackernews:${id}`] === undefined)).toEqual([]);
  expect(Object.entries(sightings).filter(([, count]) => count !== 1)).toEqual([]);
  expect(await own.localKeys('bad:')).toEqual([]);
  expect(captured.length).toBeGreaterThanOrEqual(LIVES);
  expect(starts).toBeGreaterThanOrEqual(4);
}, 240_000);

test('an update under an open page: the old script falls silent, the new one takes over at once (row 7)', async () => {
  const tab = await listenedTo(address(70), spyPage(commentRow(70, 'Lumetra')));
  await expect.poll(() => own.sightings()).toHaveProperty('hackernews:70');
  await firefox.goTo(tab);
  await firefox.takeErrors();
  await Promise.all([firefox.install(folder), append(71, 'Lumetra 71')]);
  await append(72, 'Lumetra 72');
  // Our own pages close with the old extension.
  own = await OwnPage.open(firefox, host);
  await expect.poll(async () => Object.keys(await own.sightings())).toEqual(expect.arrayContaining(['hackernews:70', 'hackernews:71', 'hackernews:72']));
  await firefox.goTo(tab);
  await append(73, 'Lumetra 73');
  await expect.poll(() => own.sightings()).toMatchObject({ 'hackernews:70': 1, 'hackernews:71': 1, 'hackernews:72': 1, 'hackernews:73': 1 });
  await firefox.goTo(tab);
  await expect.poll(painted).toEqual(['Lumetra', 'Lumetra', 'Lumetra', 'Lumetra']);
  expect((await tracesIn(firefox)).seen).toMatchObject({ messages: 0, errors: 0, events: 0 });
  expect(await firefox.takeErrors(HOST, host)).toEqual([]);
  await closed(tab);
});

/** What a page learns by asking for files of an extension: by fetch, as an image and as a script. */
function probes(extension: string): Promise<string[]> {
  return firefox.inPage(
    `const files = ['manifest.json', 'popup.html', 'welcome.html', 'highlight.css', 'listen-hackernews.js', 'icon/16.png'];
    const loaded = (tag, address) => new Promise((resolve) => {
      const element = document.createElement(tag);
      element.addEventListener('load', () => resolve('loaded'));
      element.addEventListener('error', () => resolve('error'));
      element.src = address;
      document.head.append(element);
    });
    const asked = files.map((file) => 'moz-extension://' + arguments[0] + '/' + file);
    return Promise.all(asked.flatMap((address) => [page.fetch(address).then((reply) => String(reply.status), (error) => error.message), loaded('img', address), loaded('script', address)]));`,
    extension,
  );
}
