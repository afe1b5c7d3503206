import { expect, test } from 'vitest';
import { sampleMentions } from '../popup/sample-mentions.ts';
import { sampleTemplates } from '../template/template-scenes.ts';
import { OwnPage } from './own-page.ts';
import { firefoxWithEarshot } from './with-earshot.ts';

/** WebDriver's codes of the keys. */
const KEY = { down: '\uE015', escape: '\uE00C' } as const;

const browser = firefoxWithEarshot();

/** What Firefox has on its clipboard of a kind, such as `text/html`. */
function onClipboard(kind: string): Promise<string> {
  return browser.firefox.inBrowser<string>(
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
  const own = await OwnPage.open(browser.firefox, browser.host);
  await own.store({ mentions: sampleMentions().slice(0, 1), templates: sampleTemplates() });
  await browser.firefox.newTab();
  await browser.firefox.open(`moz-extension://${browser.host}/popup.html`);
  await browser.firefox.waitInPage('the mention', 'return document.querySelector(".mention") !== null');
  const says = (what: string) => browser.firefox.waitInPage(what, 'return [...document.querySelectorAll(".panel output")].some(({ textContent }) => textContent === arguments[0])', what);

  await browser.firefox.press(KEY.down);
  await browser.firefox.press('c');
  await browser.firefox.waitInPage('the formats', 'return document.activeElement?.closest(".panel") !== null && document.activeElement !== document.body');
  await browser.firefox.press('3');
  await says('Copied: Mail');
  expect(await onClipboard('text/html')).toContain('<bdi>Amara Osei</bdi>');
  expect(await onClipboard('text/plain')).toMatch(/^Amara Osei · \(@amarao_makes\) · X · /);

  await browser.firefox.press(KEY.escape);
  await browser.firefox.press('q');
  await browser.firefox.waitInPage('the replies', 'return document.querySelectorAll(".reply").length === 4');
  await browser.firefox.press('2');
  await says('Copied: Promise. Still to be filled in: [promise], [due date], and [owner]');
  expect(await onClipboard('text/plain')).toContain('Hi Amara Osei, thank you for telling us.\nOur promise: [promise], by [due date].');
}, 180_000);
