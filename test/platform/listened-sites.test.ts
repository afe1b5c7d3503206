import { beforeEach, expect, test, vi } from 'vitest';
import { SITES } from '../../lib/sites/catalog.ts';
import { askForSites, listenedSites, listenOnlyTo, offeredSites } from '../../lib/platform/listened-sites.ts';

const fake = vi.hoisted(() => ({ granted: new Set<string>(), required: new Set<string>(), stored: {} as Record<string, unknown>, asked: [] as string[][] }));

vi.mock('../../lib/platform/native-browser.ts', () => ({
  nativeBrowser: {
    permissions: {
      getAll: async () => ({ origins: [...fake.granted] }),
      request: async ({ origins }: { origins: string[] }) => {
        fake.asked.push(origins);
        return false;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        if (origins.some((origin) => fake.required.has(origin))) throw new Error('You cannot remove required permissions.');
        return origins.map((origin) => fake.granted.delete(origin)).every(Boolean);
      },
    },
    storage: {
      local: {
        get: async () => fake.stored,
        set: async (change: Record<string, unknown>) => void Object.assign(fake.stored, change),
      },
    },
  },
}));

const patternsOf = (id: string) => SITES.find((site) => site.id === id)?.matches ?? [];
const grant = (...ids: string[]) => ids.flatMap(patternsOf).forEach((pattern) => fake.granted.add(pattern));

beforeEach(() => {
  fake.granted.clear();
  fake.required.clear();
  fake.stored = {};
  fake.asked = [];
});

test('a site is listened to when it is granted and not switched off', async () => {
  grant('x', 'reddit');
  fake.stored = { settings: { sitesOff: ['reddit'] } };
  expect(await listenedSites()).toEqual(['x']);
});

test('a grant for everything grants each site', async () => {
  fake.granted.add('https://*/*');
  expect(await listenedSites()).toEqual(offeredSites().map(({ id }) => id));
});

test('software that runs on any host is offered where it is met, not beforehand', () => {
  expect(offeredSites()).toEqual(SITES.filter(({ matches }) => matches.length > 0));
});

test('all chosen sites are asked for in one question, the others not at all', async () => {
  expect(await askForSites(['reddit', 'x'])).toBe(false);
  expect(fake.asked).toEqual([[...patternsOf('x'), ...patternsOf('reddit')]]);
});

test('no site chosen is no question', async () => {
  expect(await askForSites([])).toBe(true);
  expect(fake.asked).toEqual([]);
});

test('what is left out is given back, and nothing else', async () => {
  grant('x', 'linkedin');
  fake.granted.add('https://forum.novapine.example/*');
  await listenOnlyTo(['x']);
  expect([...fake.granted]).toEqual([...patternsOf('x'), 'https://forum.novapine.example/*']);
  expect(fake.stored).toEqual({ settings: expect.objectContaining({ sitesOff: [] }) });
});

test('what the browser does not take back is switched off; what is chosen is switched on', async () => {
  grant('x', 'linkedin');
  patternsOf('linkedin').forEach((pattern) => fake.required.add(pattern));
  fake.stored = { settings: { sitesOff: ['x', 'web'] } };
  await listenOnlyTo(['x']);
  expect(fake.stored).toEqual({ settings: expect.objectContaining({ sitesOff: ['web', 'linkedin'] }) });
  expect(await listenedSites()).toEqual(['x']);
});
