import { beforeEach, expect, test, vi } from 'vitest';

type Typed = (text: string, suggest: (lines: unknown[]) => void) => void;
type Entered = (text: string, disposition: string) => void;
const browser = vi.hoisted(() => ({ origin: 'chrome-extension://id/', typed: null as unknown, entered: null as unknown, first: [] as unknown[], opened: [] as unknown[] }));

vi.mock('../../lib/platform/native-browser.ts', () => ({
  nativeBrowser: {
    omnibox: {
      onInputChanged: { addListener: (listener: unknown) => (browser.typed = listener) },
      onInputEntered: { addListener: (listener: unknown) => (browser.entered = listener) },
      setDefaultSuggestion: (line: unknown) => browser.first.push(line),
    },
    runtime: { getURL: (path: string) => browser.origin + path.replace(/^\//, '') },
    i18n: { getMessage: (key: string, [given]: string[] = []) => (key === 'omniboxSearch' ? `Look for ${given}` : ''), getUILanguage: () => 'en' },
    tabs: {
      create: async (tab: unknown) => browser.opened.push(['create', tab]),
      update: async (tab: unknown) => browser.opened.push(['update', tab]),
    },
  },
}));

const { onAddressBar } = await import('../../lib/platform/omnibox.ts');
const RUNS = [{ text: 'A & <b> "q" ' }, { text: 'pump\u0000\ud800', as: 'match' as const }, { text: ' · x.com', as: 'aside' as const }];

beforeEach(() => Object.assign(browser, { first: [], opened: [], origin: 'chrome-extension://id/' }));

const type = (text: string) => new Promise<unknown[]>((resolve) => (browser.typed as Typed)(text, resolve));
const enter = (text: string, disposition: string) => (browser.entered as Entered)(text, disposition);

test('Chromium is told in XML that is well formed whatever the post holds, with what was looked for marked', async () => {
  onAddressBar(async () => [{ address: 'https://x.com/1', runs: RUNS }]);
  expect(await type('a & b')).toEqual([{ content: 'https://x.com/1', description: 'A &#38; &#60;b&#62; &#34;q&#34; <match>pump \ufffd</match><dim> · x.com</dim>' }]);
  expect(browser.first).toEqual([{ description: 'Look for a &#38; b' }]);
});

test('Firefox is told in plain text', async () => {
  browser.origin = 'moz-extension://id/';
  onAddressBar(async () => [{ address: 'https://x.com/1', runs: RUNS.slice(0, 1) }]);
  expect(await type('a')).toEqual([{ content: 'https://x.com/1', description: 'A & <b> "q" ' }]);
});

test('a store that does not answer offers nothing', async () => {
  onAddressBar(() => Promise.reject(new Error('closed')));
  expect(await type('a')).toEqual([]);
});

test.each([
  ['https://x.com/mara/status/1', 'currentTab', ['update', { url: 'https://x.com/mara/status/1' }]],
  ['https://x.com/mara/status/1', 'newBackgroundTab', ['create', { url: 'https://x.com/mara/status/1', active: false }]],
  [' pump tag:late ', 'newForegroundTab', ['create', { url: 'chrome-extension://id/dashboard.html#mentions?q=pump+tag%3Alate', active: true }]],
  ['javascript:alert(1)', 'currentTab', ['update', { url: 'chrome-extension://id/dashboard.html#mentions?q=javascript%3Aalert%281%29' }]],
])('Enter on %s, %s', async (text, disposition, opened) => {
  onAddressBar(async () => []);
  enter(text, disposition);
  await vi.waitFor(() => expect(browser.opened).toEqual([opened]));
});
