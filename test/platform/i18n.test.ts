import { beforeEach, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({ language: 'en-US', messages: {} as Record<string, string> }));

vi.mock('../../lib/platform/native-browser.ts', () => ({
  nativeBrowser: {
    i18n: {
      getUILanguage: () => browser.language,
      getMessage: (key: string, given: readonly string[]) => (browser.messages[key] ?? '').replace(/\$(\d)/g, (_, place) => given[Number(place) - 1] ?? ''),
    },
  },
}));

type I18n = typeof import('../../lib/platform/i18n.ts');

beforeEach(() => vi.resetModules());

/** The module in a browser of that language whose texts are these. */
async function inBrowser(language: string, messages: Record<string, string>): Promise<I18n> {
  Object.assign(browser, { language, messages });
  return import('../../lib/platform/i18n.ts');
}

test.each([
  ['de-AT', 'de', 'de-AT'],
  ['en-US', 'en-GB', 'en-US'],
  ['nl', 'en-GB', 'en-GB'],
])('dates in a browser in %s with messages in %s are written as in %s', async (own, ofMessages, expected) => {
  const { uiLanguage } = await inBrowser(own, { localeLanguage: ofMessages });
  expect(uiLanguage()).toBe(expected);
});

test('numbers are written as in the interface’s language', async () => {
  const { t } = await inBrowser('de', { localeLanguage: 'de', exportCount: 'Erwähnungen: $1' });
  expect(t('exportCount', 12_345)).toBe('Erwähnungen: 12.345');
});

test('a number takes the form that its language has for it', async () => {
  const { plural } = await inBrowser('ar', {
    localeLanguage: 'ar',
    localeDirection: 'rtl',
    welcomeMoreSites_two: 'موقعان',
    welcomeMoreSites_few: '$1 مواقع',
    welcomeMoreSites_other: '$1 موقع',
  });
  expect([2, 3, 100].map((count) => plural('welcomeMoreSites', count))).toEqual(['موقعان', '3 مواقع', '100 موقع']);
});

test('what is not translated yet takes the English form', async () => {
  const { plural } = await inBrowser('ar', { localeLanguage: 'ar', welcomeMoreSites_one: '$1 more site', welcomeMoreSites_other: '$1 more sites' });
  expect([1, 3].map((count) => plural('welcomeMoreSites', count))).toEqual(['1 more site', '3 more sites']);
});

test('a name that runs against the sentence is kept to itself', async () => {
  const english = await inBrowser('en-US', { localeLanguage: 'en-GB', localeDirection: 'ltr', topicEditNamed: 'Edit $1' });
  expect(english.t('topicEditNamed', 'Lumetra')).toBe('Edit Lumetra');
  expect(english.t('topicEditNamed', 'لوميترا')).toBe('Edit \u2068لوميترا\u2069');
  vi.resetModules();
  const arabic = await inBrowser('ar', { localeLanguage: 'ar', localeDirection: 'rtl', topicEditNamed: 'تعديل $1' });
  expect(arabic.t('topicEditNamed', 'C++')).toBe('تعديل \u2068C++\u2069');
});

test('Latin names in a row are read in the order of an Arabic sentence', async () => {
  const { listText } = await inBrowser('ar', { localeLanguage: 'ar', localeDirection: 'rtl' });
  expect(listText(['Lumetra', 'Novapine'], 'or')).toBe('\u2068Lumetra\u2069 أو \u2068Novapine\u2069');
});
