import { expect, test, vi } from 'vitest';
import { homeOfSite } from '../../components/welcome/home-of-site.ts';
import { siteSentences } from '../../components/welcome/site-sentences.ts';
import { SITES, siteAt } from '../../lib/sites/catalog.ts';

vi.mock('../../lib/platform/i18n.ts', () => ({ t: (key: string) => key }));

test.each(SITES)('$label: what is read and what never is stands there before it is chosen, and its front page is its own', (site) => {
  const { reads, never } = siteSentences(site.id);
  expect(reads).toMatch(/^welcomeReads/);
  expect(never).toBe(reads.replace('Reads', 'Never'));
  const home = new URL(homeOfSite(site));
  expect(home.pathname).toBe('/');
  expect(siteAt(home)?.id).toBe(site.id);
});

test('what LinkedIn thinks of extensions is said', () => {
  expect(SITES.filter(({ id }) => siteSentences(id).note !== null).map(({ id }) => id)).toEqual(['linkedin']);
});

test('a site without its sentences is no site to choose', () => {
  expect(() => siteSentences('elsewhere')).toThrow(RangeError);
});
