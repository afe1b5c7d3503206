import { expect, test, vi } from 'vitest';
import messages from '../../components/locales/en/messages.json' with { type: 'json' };
import { siteSentences } from '../../components/site/site-sentences.ts';
import { homeOfSite } from '../../components/welcome/home-of-site.ts';
import { SITES, siteAt, siteById } from '../../lib/sites/catalog.ts';

vi.mock('../../lib/platform/i18n.ts', () => ({
  t: (key: keyof typeof messages, ...values: string[]) => messages[key].message.replace(/\$(\d)/g, (_, n) => values[n - 1] ?? ''),
  listText: (names: string[], joined: 'or' | 'and') => new Intl.ListFormat('en', { type: joined === 'or' ? 'disjunction' : 'conjunction' }).format(names),
}));

test.each(SITES)('$label: what is read and what never is stands there before it is chosen', (site) => {
  const { reads, never } = siteSentences(site);
  expect(reads).toMatch(/^Reads \w.* in \w.*\.$/);
  expect(never).toMatch(/^Never \w.*\.$/);
});

test.each(SITES.filter(({ matches }) => matches.length > 0))('$label: its front page is its own', (site) => {
  const home = new URL(homeOfSite(site));
  expect(home.pathname).toBe('/');
  expect(siteAt(home)?.id).toBe(site.id);
});

test('the sentences are lists as people write them', () => {
  expect(siteSentences(siteById('x')!)).toEqual({
    reads: 'Reads posts, replies, and articles in feeds, threads, profiles, and searches.',
    never: 'Never messages, notifications, saved items, settings, or log-in pages.',
    note: null,
  });
});

test('what LinkedIn thinks of extensions is said', () => {
  expect(SITES.filter((site) => siteSentences(site).note !== null).map(({ id }) => id)).toEqual(['linkedin']);
});
