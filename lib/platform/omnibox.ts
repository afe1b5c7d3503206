import type { Run } from '../search/mention-line.ts';
import { nativeBrowser as browser } from './native-browser.ts';
import { openOnSite, openOwnPage, type Where } from './tabs.ts';
import { t } from './i18n.ts';

/** What is offered below the address bar. */
export interface AddressLine {
  /** Opened when it is chosen. */
  address: string;
  runs: readonly Run[];
}

/**
 * After `eh` in the address bar: offers what the text finds. A line that is chosen opens its page on the web; the text
 * itself, the full page with that search. Nothing is remembered between the two: the background may be started anew.
 */
export function onAddressBar(linesOf: (text: string) => Promise<readonly AddressLine[]>): void {
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    browser.omnibox.setDefaultSuggestion({ description: described([{ text: t('omniboxSearch', text.trim()) }]) });
    linesOf(text).then(
      (lines) => suggest(lines.map(({ address, runs }) => ({ content: address, description: described(runs) }))),
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const where: Where = disposition === 'currentTab' ? 'here' : disposition === 'newBackgroundTab' ? 'behind' : 'in front';
    if (isWebAddress(text)) void openOnSite(text, where);
    else void openOwnPage(`/dashboard.html#mentions?${new URLSearchParams({ q: text.trim() }).toString()}`, where);
  });
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text);
}

/** Firefox shows the text as it is; Chromium reads it as XML, with marks of its own, and refuses all of it where one sign is wrong. */
function described(runs: readonly Run[]): string {
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  return isFirefox ? runs.map(({ text }) => text).join('') : runs.map(xmlOf).join('');
}

function xmlOf({ text, as }: Run): string {
  const escaped = text
    .toWellFormed()
    // XML cannot hold them, escaped or not.
    .replace(/[\p{Cc}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return as === undefined ? escaped : as === 'match' ? `<match>${escaped}</match>` : `<dim>${escaped}</dim>`;
}
