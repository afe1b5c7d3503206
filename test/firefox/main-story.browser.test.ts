import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mention } from '../../lib/model/mention.ts';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { saidAt, threadPage } from '../stories/thread-page.ts';
import { Firefox } from './firefox.ts';

const THREAD = 'https://news.ycombinator.com/item?id=7100';

/** WebDriver's code of the key. */
const ENTER = '\uE007';

const comment = (id: number, author: string, text: string) => `
  <tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="0"></td><td class="default">
  <span class="comhead"><a href="user?id=${author}" class="hnuser">${author}</a>
  <span class="age" title="2026-03-01T10:00:00 1772359200"><a href="item?id=${id}">1 hour ago</a></span></span>
  <div class="comment"><div class="commtext c00">${text}</div></div></td></tr></table></td></tr>`;

const page = `<!doctype html><html op="item"><title>Pumps</title><body><table id="hnmain"><tr><td>
  <table class="comment-tree"><tbody>
  ${comment(7101, 'mara_q', 'Our Lumetra hums all winter 😀 لومترا')}
  ${comment(7102, 'tam_verrin', 'Nothing to see here.')}
  </tbody></table></td></tr></table></body></html>`;

let firefox: Firefox;
let folder: string;
let own: string;

beforeAll(async () => {
  const executable = await ensureFirefox();
  if (executable === null) throw new Error('There is no Firefox: the main story cannot be run in it.');
  firefox = await Firefox.launch(executable);
  firefox.web.pages.set(THREAD, page);
  // The shipped build as it is: its hosts are asked for, and granted by a click.
  folder = editedCopy('firefox-mv3', () => {});
  own = `moz-extension://${await firefox.install(folder)}`;
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

test('from install to a tagged mention, with the shipped build, as a person goes', async () => {
  await firefox.toTab(`${own}/welcome.html`);
  await firefox.type('//input[@id=//label[normalize-space()="Brand name"]/@for]', 'Lumetra');
  await firefox.click('//button[normalize-space()="Start listening"]');
  await firefox.waitInPage('the hosts to be granted', 'return (await page.browser.permissions.getAll()).origins.length > 0');

  await firefox.newTab();
  await firefox.open(THREAD);
  const painted = await firefox.waitInPage<string[]>(
    'the word to be painted',
    'const found = [...(page.CSS.highlights.get("earshot") ?? [])].map(({ startContainer, startOffset, endOffset }) => startContainer.data.slice(startOffset, endOffset)); return found.length > 0 && found;',
  );
  expect(painted).toEqual(['Lumetra']);

  await firefox.newTab();
  await firefox.open(`${own}/popup.html`);
  await firefox.waitInPage('the mention in the list', 'return document.querySelectorAll("[data-key]").length > 0');
  expect(await firefox.inPage('return [...document.querySelectorAll("[data-key]")].map((card) => card.dataset.key)')).toEqual(['hackernews:7101']);
  expect(await firefox.inPage('return document.querySelector("[data-key]").textContent')).toContain('Our Lumetra hums all winter 😀 لومترا');
  await firefox.click('//article//button[contains(., "Tag")]');
  await firefox.type('//article//input[not(@type="checkbox")]', 'praise');
  await firefox.type('//article//input[not(@type="checkbox")]', ENTER);

  await firefox.waitInPage('the tag in the store', `return (${MENTIONS}).then((rows) => rows.some(({ tags }) => tags.length > 0))`);
  const [mention, ...others] = await firefox.inPage<Mention[]>(`return ${MENTIONS}`);
  expect(others).toEqual([]);
  expect(mention).toMatchObject({ key: 'hackernews:7101', tags: ['praise'], sightings: 1, status: 'new', post: { text: 'Our Lumetra hums all winter 😀 لومترا', author: { handle: 'mara_q' } } });

  const asked = firefox.web.refused.map((address) => new URL(address)).filter(({ hostname, pathname }) => !isFirefoxs(hostname) && pathname !== '/favicon.ico');
  expect(asked).toEqual([]);
}, 180_000);

test('our own answer, read on the page, makes the mention replied, and its words are painted so', async () => {
  // From a page of ours, where the first story ended.
  const settings = { ownHandles: [{ place: 'hackernews', handle: 'lumetra_care' }] };
  await firefox.inPage(`return page.browser.storage.local.set(page.JSON.parse(arguments[0]))`, JSON.stringify({ settings }));
  const asked = { id: 7101, who: 'mara_q', at: 0, text: 'Our Lumetra hums all winter 😀 لومترا' };
  firefox.web.pages.set(THREAD, threadPage(7100, [asked, { id: 7103, who: 'lumetra_care', at: 90, text: '@mara_q it should not: we look into it.' }]));
  await firefox.newTab();
  await firefox.open(THREAD);
  await firefox.waitInPage('the word to be painted as waiting', 'return (page.CSS.highlights.get("earshot-waiting")?.size ?? 0) === 1');
  await firefox.newTab();
  await firefox.open(`${own}/popup.html`);
  const [mention] = await firefox.inPage<Mention[]>(`return ${MENTIONS}`);
  expect(mention).toMatchObject({ status: 'waiting', repliedAt: saidAt(90), tags: ['praise'], answers: [{ key: 'hackernews:7103', own: true }] });
}, 180_000);

const MENTIONS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('earshot');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('mentions').objectStore('mentions').getAll();
    reading.onsuccess = () => { opening.result.close(); resolve(reading.result); };
    reading.onerror = () => reject(reading.error);
  };
})`;

/** Firefox's own errands for settings and updates: they came to nothing either. */
function isFirefoxs(hostname: string): boolean {
  return /(^|\.)(mozilla\.(com|org|net)|firefox\.com|googleapis\.com)$/.test(hostname);
}
