import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Site } from '../lib/model/site.ts';
import { DUE_WORDS } from '../lib/search/due-range.ts';
import { FILTERS } from '../lib/search/search-fault.ts';
import { STATES } from '../lib/search/search-term.ts';
import { ANY_PAGE, isFamily, SITES } from '../lib/sites/catalog.ts';

const ROOT = join(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const GROUPS = { social: 'Social', community: 'Communities', forum: 'Forums', reviews: 'Reviews', blog: 'Blogs', any: 'Elsewhere' } as const;
const SURFACES = { feed: 'feeds', thread: 'threads', profile: 'profiles', search: 'searches', video: 'video pages', reviews: 'review pages', page: 'pages' } as const;
const KINDS = { post: 'posts', reply: 'replies', comment: 'comments', review: 'reviews', video: 'videos', question: 'questions', answer: 'answers', article: 'articles' } as const;

function rowOf(site: Site): string {
  const hosts = site.matches.map((pattern) => `\`${pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '')}\``);
  const places = [shortened([...new Set(hosts)]), isFamily(site) ? 'any host' : ''].filter((place) => place !== '').join(', ');
  const kinds = site.kinds.map((kind) => KINDS[kind]).join(', ');
  return `| ${site.label} | ${places} | ${kinds}: ${site.surfaces.map((surface) => SURFACES[surface]).join(', ')} |`;
}

/** A shop's twenty hosts do not make the table better. */
function shortened(places: readonly string[]): string {
  return places.length <= 4 ? places.join(', ') : `${places.slice(0, 3).join(', ')} and ${places.length - 3} more`;
}

function tableOfSites(): string {
  const sites = [...SITES, ANY_PAGE];
  const rows = Object.entries(GROUPS).flatMap(([group, label]) => [`| **${label}** | | |`, ...sites.filter((site) => site.group === group).map(rowOf)].filter((_row, _index, all) => all.length > 1));
  return ['| site | its pages | what is read there |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

// UPDATE_README=1 writes the table.
test('the table of sites is the catalogue', () => {
  const TABLE = /^\| site \|.*\n\| --- .*\n((?:\|.*\n)+)/m;
  if (process.env.UPDATE_README === '1') writeFileSync(join(ROOT, 'README.md'), readme.replace(TABLE, () => tableOfSites()));
  else expect(TABLE.exec(readme)?.[0]).toBe(tableOfSites());
});

test('every permission has its reason, and no reason is without its permission', () => {
  const asked = Array.from(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/permissions: \[([^\]]*)\]/g), ([, list]) => list).join();
  const permissions = Array.from(asked.matchAll(/'(\w+)'/g), ([, name]) => name);
  expect(permissions).not.toEqual([]);
  const table = /^\| permission \|.*\n\| --- .*\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? '';
  // The page beside the page brings its permission along.
  const withPanel = [...permissions.slice(0, -1), 'sidePanel', ...permissions.slice(-1)];
  expect(Array.from(table.matchAll(/^\| `(\w+)` \| \S/gm), ([, name]) => name)).toEqual(withPanel);
});

test('every script and file that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = Array.from(readme.matchAll(/npm run (?:--silent )?([\w:]+)/g), ([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const files = Array.from(readme.matchAll(/`((?:lib|test|components|entrypoints|\.ci)\/[\w./-]+)`|\]\((test\/[^)]+)\)/g), ([, code, link]) => code ?? link ?? '');
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((path) => !path.includes('myforum') && !existsSync(join(ROOT, path)))).toEqual([]);
});

test('every filter of the search is told, with all that it takes', () => {
  const told = /^\| write \| finds \|\n(?:\|.*\n)+/m.exec(readme)?.[0] ?? '';
  for (const filter of FILTERS) expect(told).toContain(`\`${filter}:`);
  for (const value of [...DUE_WORDS, ...STATES]) expect(told).toMatch(new RegExp(`[:\`]${value}\``));
});
