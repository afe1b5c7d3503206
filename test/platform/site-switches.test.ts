import { beforeEach, expect, test, vi } from 'vitest';
import { isNever, readSettings } from '../../lib/platform/settings.ts';
import { allowedHosts, domainsOf, standingOf } from '../../lib/platform/site-standing.ts';
import { beGentle, giveBackHost, neverAt, notNeverAt, domainOf, switchOff, switchOn } from '../../lib/platform/site-switches.ts';
import { siteById } from '../../lib/sites/catalog.ts';

const fake = vi.hoisted(() => ({ granted: new Set<string>(), required: new Set<string>(), stored: {} as Record<string, unknown>, asked: [] as string[][], answer: true }));

vi.mock('../../lib/platform/native-browser.ts', () => ({
  nativeBrowser: {
    permissions: {
      getAll: async () => ({ origins: [...fake.granted] }),
      request: async ({ origins }: { origins: string[] }) => {
        fake.asked.push(origins);
        if (fake.answer) origins.forEach((origin) => fake.granted.add(origin));
        return fake.answer;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        if (origins.some((origin) => fake.required.has(origin))) throw new Error('You cannot remove required permissions.');
        return origins.map((origin) => fake.granted.delete(origin)).every(Boolean);
      },
    },
    storage: { local: { get: async () => fake.stored, set: async (change: Record<string, unknown>) => void Object.assign(fake.stored, change) } },
  },
}));

const linkedin = siteById('linkedin')!;
const x = siteById('x')!;
const web = siteById('web')!;
const standing = async (site = linkedin) => standingOf(site, [...fake.granted], await readSettings());

beforeEach(() => {
  fake.granted.clear();
  fake.required.clear();
  fake.stored = {};
  fake.asked = [];
  fake.answer = true;
});

test('on: its hosts are asked for in one question; off: they are given back', async () => {
  expect(await standing()).toBe('off');
  expect(await switchOn(linkedin)).toBe(true);
  expect(fake.asked).toEqual([linkedin.matches]);
  expect(await standing()).toBe('on');
  await switchOff(linkedin);
  expect([...fake.granted]).toEqual([]);
  expect(await standing()).toBe('off');
});

test('a refusal leaves all as it was', async () => {
  fake.stored = { settings: { gentle: ['linkedin'] } };
  fake.answer = false;
  expect(await switchOn(linkedin)).toBe(false);
  expect(await standing()).toBe('gentle');
});

test('what the browser does not take back is switched off all the same, and on again by the switch', async () => {
  await switchOn(x);
  x.matches.forEach((pattern) => fake.required.add(pattern));
  await switchOff(x);
  expect([await standing(x), (await readSettings()).sitesOff]).toEqual(['off', ['x']]);
  await switchOn(x);
  expect(await standing(x)).toBe('on');
});

test('gentle needs no permission and gives back what was granted; the switch ends it', async () => {
  await switchOn(linkedin);
  await beGentle(linkedin);
  expect([await standing(), [...fake.granted]]).toEqual(['gentle', []]);
  await switchOff(linkedin);
  expect([await standing(), (await readSettings()).gentle]).toEqual(['off', []]);
});

test('never wins over a grant, ends what was gentle only when it is taken back, and is ended by the switch', async () => {
  fake.granted.add('https://*/*');
  expect(await standing()).toBe('on');
  await neverAt(domainsOf(linkedin));
  expect(await standing()).toBe('never');
  await notNeverAt('linkedin.com');
  expect(await standing()).toBe('on');
  await neverAt(domainsOf(linkedin));
  await switchOn(linkedin);
  expect(await standing()).toBe('on');
});

test('never on a host gives its grant back and forgets what ran there', async () => {
  fake.granted.add('https://forum.quillwort.example/*').add('https://blog.novapine.example/*');
  fake.stored = { families: { 'https://forum.quillwort.example/*': 'discourse', 'https://blog.novapine.example/*': 'wordpress' } };
  await neverAt(['quillwort.example']);
  expect([...fake.granted]).toEqual(['https://blog.novapine.example/*']);
  expect(fake.stored['families']).toEqual({ 'https://blog.novapine.example/*': 'wordpress' });
  expect((await readSettings()).never).toEqual(['quillwort.example']);
});

test('a domain covers what is below it and nothing beside it', () => {
  const settings = { never: ['bank.example'] };
  expect(['https://bank.example/', 'https://my.bank.example/a', 'http://bank.example:8080/'].map((address) => isNever(settings, address))).toEqual([true, true, true]);
  expect(['https://notbank.example/', 'https://bank.example.org/', 'chrome://bank.example', ''].map((address) => isNever(settings, address))).toEqual([false, false, true, false]);
});

test('hosts allowed one by one are listed with what reads there, and given back one by one', async () => {
  ['https://x.com/*', 'https://shop.lumetra.example/*', 'https://forum.quillwort.example/*'].forEach((pattern) => fake.granted.add(pattern));
  const families = { 'https://forum.quillwort.example/*': 'discourse' };
  const hosts = () => allowedHosts([...fake.granted], families).map(({ host, site }) => [host, site]);
  expect(hosts()).toEqual([['forum.quillwort.example', 'discourse'], ['shop.lumetra.example', 'web']]);
  await giveBackHost('https://forum.quillwort.example/*');
  expect(hosts()).toEqual([['shop.lumetra.example', 'web']]);
});

test('what runs on any host is on until the user says no: nothing is asked for it', async () => {
  expect(await standing(web)).toBe('on');
  await switchOff(web);
  expect(await standing(web)).toBe('off');
  await switchOn(web);
  expect([await standing(web), fake.asked]).toEqual(['on', []]);
});

test.each([
  ['forum.example', 'forum.example'],
  [' https://Forum.Example:8443/t/1?a=b ', 'forum.example'],
  ['localhost', 'localhost'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['*.example', null],
  ['two words', null],
  ['word', null],
  ['', null],
])('“%s” is the domain %s', (typed, domain) => expect(domainOf(typed)).toBe(domain));
