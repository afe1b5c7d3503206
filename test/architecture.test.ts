import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANY_PAGE, SITES } from '../lib/sites/catalog.ts';
import { importCycles } from './architecture/import-cycles.ts';
import { filesBelow, ROOT, sourcesBelow } from './architecture/project-files.ts';
import { EVERYWHERE, isShort, type Rule, SHIPPED_RULES } from './architecture/rules.ts';
import { sourceFile } from './architecture/source-file.ts';

const shipped = sourcesBelow('lib', 'components', 'entrypoints');
const tests = sourcesBelow('test');

test.each(Object.entries(SHIPPED_RULES))('shipped code %s', (_name, rule) => expect(faults(shipped, rule)).toEqual([]));
test.each(Object.entries(EVERYWHERE))('every file %s', (_name, rule) => expect(faults([...shipped, ...tests], rule)).toEqual([]));
test('no files import each other in a ring', () => expect(importCycles(shipped)).toEqual([]));

test('style sheets are short, named like their neighbours and ask for nothing outside', () => {
  const sheets = filesBelow('components').filter((path) => path.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  expect(sheets.filter((path) => !/\/[a-z0-9]+(-[a-z0-9]+)*\.css$/.test(path))).toEqual([]);
  expect(sheets.filter((path) => text(path).split('\n').length > 301)).toEqual([]);
  expect(sheets.filter((path) => /url\(\s*['"]?(https?:)?\/\//.test(text(path)))).toEqual([]);
});

test('colours stand in the tokens alone; what is painted on pages of others knows none', () => {
  const coloured = filesBelow('components').filter((path) => path.endsWith('.css') && /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(text(path)));
  expect(coloured).toEqual(['components/static/highlight.css', 'components/tokens.css']);
});

test('the top level holds what it was given and nothing else', () => {
  const ours = readdirSync(ROOT).filter((name) => !IGNORED.has(name));
  expect(ours.sort()).toEqual(TOP_LEVEL.toSorted());
});

test.each([...SITES, ANY_PAGE].map(({ id }) => id))('%s has a reader, a content script and fixtures', (id) => {
  for (const path of [`lib/sites/${id}/site.ts`, `lib/sites/${id}/adapter.ts`, `entrypoints/listen-${id}.ts`, `test/sites/${id}`]) {
    expect(existsSync(join(ROOT, path)), path).toBe(true);
  }
});

const RULES = { ...SHIPPED_RULES, ...EVERYWHERE };

describe('the rules themselves', () => {
  test.each([
    ['staysInItsRoom', 'lib/model/post.ts', "import type { Db } from '../store/database.ts';"],
    ['staysInItsRoom', 'lib/listen/loop.ts', "import { X } from '../sites/x/adapter.ts';"],
    ['staysInItsRoom', 'components/popup/Popup.tsx', "export { db } from '../../lib/store/database.ts';"],
    ['staysInItsRoom', 'lib/query/parse.ts', "type T = import('../store/database.ts').T;"],
    ['staysInItsRoom', 'entrypoints/listen-x.ts', "const a = await import('../lib/store/database.ts');"],
    ['staysInItsRoom', 'lib/elsewhere/a.ts', ''],
    ['staysInItsRoom', 'components/parts/Chip.tsx', "import type { Mention } from '../../lib/model/mention.ts';"],
    ['takesOnlyItsPackages', 'lib/listen/loop.ts', "import Dexie from 'dexie';"],
    ['leavesOtherSitesAlone', 'lib/sites/x/adapter.ts', "import { a } from '../reddit/selectors.ts';"],
    ['leavesOtherSitesAlone', 'lib/sites/dom.ts', "import { a } from './reddit/site.ts';"],
    ['leavesOtherSitesAlone', 'lib/sites/catalog.ts', "import { a } from './reddit/adapter.ts';"],
    ['namesNothingForbidden', 'components/a.tsx', 'export const a = <p dangerouslySetInnerHTML={x} />;'],
    ['namesNothingForbidden', 'lib/listen/a.ts', 'element.innerHTML = text;'],
    ['namesNothingForbidden', 'lib/listen/a.ts', 'document.write(text);'],
    ['namesNothingForbidden', 'lib/listen/a.ts', 'const { fetch } = globalThis;'],
    ['hasNoGlobals', 'lib/sites/x/adapter.ts', 'const title = document.title;'],
    ['hasNoClock', 'lib/insight/trend.ts', 'const now = new Date();'],
    ['isWellNamed', 'lib/model/dateUtils.ts', ''],
    ['isWellNamed', 'lib/model/date-utils.ts', ''],
    ['isWellNamed', 'components/popup/popup-list.tsx', ''],
  ] as const)('%s sees through %s: %s', (rule, path, code) => {
    expect(RULES[rule](sourceFile(path, code))).not.toEqual([]);
  });

  test('a file is short up to its 300th line', () => {
    expect(isShort(sourceFile('lib/model/a.ts', 'a;\n'.repeat(300)))).toEqual([]);
    expect(isShort(sourceFile('lib/model/a.ts', 'a;\n'.repeat(301)))).not.toEqual([]);
  });

  test('what is allowed stays allowed', () => {
    const file = sourceFile('lib/sites/x/adapter.ts', "import { one } from '../dom.ts'; export const at = (page: { document: Document }) => one(page.document, new Date(0).toISOString());");
    expect(Object.values(RULES).flatMap((rule) => rule(file))).toEqual([]);
  });

  test('a ring is found, one of types is none', () => {
    const file = (name: string, code: string) => sourceFile(`lib/model/${name}.ts`, code);
    expect(importCycles([file('a', "import './b.ts';"), file('b', "import './a.ts';")])).toEqual(['lib/model/a.ts → lib/model/b.ts → lib/model/a.ts']);
    expect(importCycles([file('a', "import './b.ts';"), file('b', "import type { A } from './a.ts';")])).toEqual([]);
  });
});

const TOP_LEVEL = ['.ci', '.gitignore', 'LICENSE', 'README.md', 'components', 'entrypoints', 'lib', 'package-lock.json', 'package.json', 'test', 'tsconfig.json', 'wxt.config.ts'];
const IGNORED = new Set(['.git', ...text('.gitignore').split('\n').map((line) => line.replace(/\/$/, ''))]);

function faults(files: readonly ReturnType<typeof sourceFile>[], rule: Rule): string[] {
  return files.flatMap((file) => rule(file).map((fault) => `${file.path} ${fault}`));
}

function text(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
