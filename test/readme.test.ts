import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Site } from '../lib/model/site.ts';
import { ANY_PAGE, SITES } from '../lib/sites/catalog.ts';

const ROOT = join(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

const WORDS = { feed: 'feeds', thread: 'threads', profile: 'profiles', search: 'searches', video: 'videos and their comments', reviews: 'reviews', page: 'posts and comments' };

function rowOf({ label, matches, surfaces }: Site): string {
  const pages = matches.map((pattern) => `\`${pattern.replace(/^https?:\/\//, '').replace(/\/\*$/, '')}\``);
  return `| ${label} | ${[...new Set(pages)].join(', ')} | ${surfaces.map((surface) => WORDS[surface]).join(', ')} |`;
}

test('the table of sites is the catalogue', () => {
  const table = /^\| site \|.*\n\| --- .*\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? '';
  expect(table.trimEnd().split('\n')).toEqual([...SITES, ANY_PAGE].map(rowOf));
});

test('every permission has its reason, and no reason is without its permission', () => {
  const asked = /permissions: \[([^\]]*)\]/.exec(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8'))?.[1] ?? '';
  const permissions = Array.from(asked.matchAll(/'(\w+)'/g), ([, name]) => name);
  expect(permissions).not.toEqual([]);
  const table = /^\| permission \|.*\n\| --- .*\n((?:\|.*\n)+)/m.exec(readme)?.[1] ?? '';
  expect(Array.from(table.matchAll(/^\| `(\w+)` \| \S/gm), ([, name]) => name)).toEqual(permissions);
});

test('every script and file that it names is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
  const named = Array.from(readme.matchAll(/npm run (?:--silent )?([\w:]+)/g), ([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  const files = Array.from(readme.matchAll(/`((?:lib|test|components|entrypoints|\.ci)\/[\w./-]+)`|\]\((test\/[^)]+)\)/g), ([, code, link]) => code ?? link ?? '');
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((path) => !path.includes('myforum') && !existsSync(join(ROOT, path)))).toEqual([]);
});
