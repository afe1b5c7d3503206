import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ensureFirefox } from '../browser/ensure-firefox.ts';
import { editedCopy } from '../browser/extension-copy.ts';
import { sampleMentions } from '../popup/sample-mentions.ts';
import { sampleTemplates } from '../template/template-scenes.ts';
import { Firefox } from './firefox.ts';
import { OwnPage } from './own-page.ts';

/** WebDriver's codes of the keys. */
const KEY = { down: '\uE015', escape: '\uE00C' } as const;

let firefox: Firefox;
let folder: string;

beforeAll(async () => {
  const executable = await ensureFirefox();
  if (executable === null) throw new Error('There is no Firefox: nothing can be copied in it.');
  firefox = await Firefox.launch(executable);
  folder = editedCopy('firefox-mv3', () => {});
}, 180_000);

afterAll(async () => {
  await firefox?.[Symbol.asyncDispose]();
  if (folder !== undefined) rmSync(folder, { recursive: true });
});

/** What Firefox has on its clipboard of a kind, such as `text/html`. */
function onClipboard(kind: string): Promise<string> {
  return firefox.inBrowser<string>(
    `const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor(arguments[0]);
    Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard, window.browsingContext?.currentWindowContext);
    const found = {};
    transferable.getTransferData(arguments[0], found);
    return found.value.QueryInterface(Ci.nsISupportsString).data;`,
    kind,
  );
}

test('a mention and a saved reply are copied with the keyboard in Firefox', async () => {
  const host = await firefox.install(folder);
  const own = await OwnPage.open(firefox, host);
  await own.store({ mentions: sampleMentions().slice(0, 1), templates: sampleTemplates() });
  await firefox.newTab();
  await firefox.open(`moz-extension://${host}/popup.html`);
  await firefox.waitInPage('the mention', 'return document.querySelector(".mention") !== null');
  const says = (what: string) => firefox.waitInPage(what, 'return [...document.querySelectorAll(".panel output")].some(({ textContent }) => textContent === arguments[0])', what);

  await firefox.press(KEY.down);
  await firefox.press('c');
  await firefox.waitInPage('the formats', 'return document.activeElement?.closest(".panel") !== null && document.activeElement !== document.body');
  await firefox.press('3');
  await says('Copied: Mail');
  expect(await onClipboard('text/html')).toContain('<bdi>Amara Osei</bdi>');
  expect(await onClipboard('text/plain')).toMatch(/^Amara Osei · \(@amarao_makes\) · X · /);

  await firefox.press(KEY.escape);
  await firefox.press('q');
  await firefox.waitInPage('the replies', 'return document.querySelectorAll(".reply").length === 4');
  await firefox.press('2');
  await says('Copied: Promise. Still to be filled in: [promise], [due date], and [owner]');
  expect(await onClipboard('text/plain')).toContain('Hi Amara Osei, thank you for telling us.\nOur promise: [promise], by [due date].');
}, 180_000);
