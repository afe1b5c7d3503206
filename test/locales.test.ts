import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';
import { USUAL_WORKING_TIME } from '../lib/model/working-time.ts';
import { readDue } from '../lib/triage/due-phrase/read-due.ts';

const ROOT = join(import.meta.dirname, '..');
const LOCALES = join(ROOT, 'components/locales');

interface Message {
  message: string;
  description: string;
}

/** A call of `t` or `plural`: the messages it may show as far as they are written there, and how many substitutions it brings. */
interface Call {
  keys: readonly string[];
  substitutions: number;
}

/** Messages that are names and signs alone: examples of a query and a host. */
const SAME_EVERYWHERE: ReadonlySet<string> = new Set(['importPlaceholder', 'starterSitePlaceholder']);

type Node = { type: string } & Record<string, unknown>;

const LANGUAGES = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const english = messagesOf('en');
const sources = ['components', 'entrypoints', 'lib']
  .flatMap((room) => readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)))
  .filter((path) => /\.tsx?$/.test(path));
const read = sources.map((path) => Object.assign(readSource(path, readFileSync(join(ROOT, path), 'utf8')), { path }));
const inManifest = [...readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key ?? '');

test('every key that is asked for exists', () => {
  const asked = [...read.flatMap(({ path, calls }) => calls.flatMap(({ keys }) => keys.map((key) => `${path}: ${key}`))), ...inManifest.map((key) => `the manifest: ${key}`)];
  expect(asked.filter((line) => !Object.hasOwn(english, line.split(': ')[1] ?? ''))).toEqual([]);
});

test('every key that exists is asked for', () => {
  const asked = new Set([...read.flatMap(({ strings }) => strings), ...inManifest]);
  expect(Object.keys(english).filter((key) => !asked.has(key) && !asked.has(baseOf(key)))).toEqual([]);
});

test('every message is given as many substitutions as it has places', () => {
  const wrong = read.flatMap(({ path, calls }) =>
    calls.flatMap(({ keys, substitutions }) =>
      keys.filter((key) => placesOf(english[key]?.message ?? '') !== substitutions).map((key) => `${path}: ${key} with ${substitutions}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('every message tells translators where it stands', () => {
  for (const [key, { description }] of Object.entries(english)) expect(description?.trim(), key).toBeTruthy();
});

describe.each(LANGUAGES)('%s', (language) => {
  const messages = messagesOf(language);
  const said = Object.entries(messages);

  test('holds no message that English has not', () => {
    const known = new Set(Object.keys(english).map(baseOf));
    expect(Object.keys(messages).filter((key) => !known.has(baseOf(key)))).toEqual([]);
  });

  test('says everything that English says', () => {
    const known = new Set(Object.keys(messages).map(baseOf));
    expect(Object.keys(english).filter((key) => !known.has(baseOf(key)))).toEqual([]);
  });

  test('has a form for each plural category of the language, and for no other', () => {
    const categories = new Intl.PluralRules(tagOf(language)).resolvedOptions().pluralCategories;
    const bases = new Set(Object.keys(messages).filter(isForm).map(baseOf));
    const due = [...bases].flatMap((base) => categories.map((category) => `${base}_${category}`));
    expect(Object.keys(messages).filter(isForm).toSorted()).toEqual(due.toSorted());
  });

  test('has the same places as English', () => {
    const wrong = said.filter(([key, { message }]) => {
      const own = placesIn(message);
      const due = placesIn((english[`${baseOf(key)}_other`] ?? english[key])?.message ?? '');
      // A form for one number alone may leave the number out: "the only one".
      return own.join() !== due.join() && !(isForm(key) && !key.endsWith('_other') && ['1', ...own].join() === due.join());
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('leaves no sentence in English', () => {
    const isSentence = (message: string) => (message.match(/\p{L}{2,}/gu) ?? []).length > 1;
    const left = language === 'en' ? [] : said.filter(([key, { message }]) => isSentence(message) && message === english[key]?.message);
    expect(left.map(([key]) => key).filter((key) => !SAME_EVERYWHERE.has(key))).toEqual([]);
  });

  test('is written so that browsers read it', () => {
    for (const [key, { message }] of said) {
      expect(message.trim(), key).not.toBe('');
      // A `$` of its own is written `$$`; any other would be eaten by the browser.
      expect(message.replaceAll('$$', '').replace(/\$[1-9]/g, ''), key).not.toContain('$');
      // Browsers take letters, figures and `_`, and tell no case apart.
      expect(key).toMatch(/^[A-Za-z]\w*$/);
    }
    expect(new Set(Object.keys(messages).map((key) => key.toLowerCase())).size).toBe(said.length);
    expect(messages['extensionDescription']?.message.length ?? 0).toBeLessThanOrEqual(132);
  });

  test('gives examples of dates that are understood', () => {
    const examples = messages['whenPlaceholder']?.message.split(/[,،、] ?/) ?? [];
    const context = { language: tagOf(language), now: Date.UTC(2026, 10, 25, 10), working: USUAL_WORKING_TIME };
    expect(examples.filter((example) => readDue(example, context).due === null || readDue(example, context).unread.length > 0)).toEqual([]);
  });

  test('names itself', () => {
    expect(messages['localeLanguage']?.message.split('-')[0]).toBe(language.split('_')[0]);
    expect(messages['localeDirection']?.message).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });
});

describe('the reading of sources', () => {
  test.each([
    ["t('a')", [{ keys: ['a'], substitutions: 0 }]],
    ["t('a', name, 2)", [{ keys: ['a'], substitutions: 2 }]],
    ["t(on ? 'a' : 'b')", [{ keys: ['a', 'b'], substitutions: 0 }]],
    ["t('a', t('b', 1))", [{ keys: ['a'], substitutions: 1 }, { keys: ['b'], substitutions: 1 }]],
    ['t(word)', [{ keys: [], substitutions: 0 }]],
    ["plural('a', 2, name)", [{ keys: ['a_other'], substitutions: 2 }]],
  ])('%s', (text, calls) => {
    expect(readSource('a.tsx', text).calls).toEqual(calls);
  });

  test('strings are found where they stand in a table', () => {
    expect(readSource('a.ts', "const words = { x: 'popupX' } as const;").strings).toEqual(['popupX']);
  });
});

function messagesOf(language: string): Record<string, Message> {
  return JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Record<string, Message>;
}

/** `en`, `pt-BR` of `en`, `pt_BR`. */
function tagOf(language: string): string {
  return language.replace('_', '-');
}

const FORM = /_(?:zero|one|two|few|many|other)$/;

/** Whether the key is of one form of a message that goes with a number. */
function isForm(key: string): boolean {
  return FORM.test(key);
}

function baseOf(key: string): string {
  return key.replace(FORM, '');
}

/** The places of a message, such as `1` and `2`, each once and in order. */
function placesIn(message: string): string[] {
  return [...new Set([...message.matchAll(/\$([1-9])/g)].map(([, place]) => place!))].toSorted();
}

/** The highest `$n` of a message. */
function placesOf(message: string): number {
  return Number(placesIn(message).at(-1) ?? 0);
}

function readSource(path: string, text: string): { calls: Call[]; strings: string[] } {
  const nodes = [...nodesOf(parseSync(path, text).program as unknown as Node)];
  const calls = nodes.filter(isCall).map(({ callee, arguments: given }) => ({
    keys: keysOf((given as Node[])[0]).map((key) => ((callee as Node)['name'] === 'plural' ? `${key}_other` : key)),
    substitutions: (given as Node[]).length - 1,
  }));
  return { calls, strings: nodes.flatMap((node) => (node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [])) };
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (typeof (child as Node | null)?.type === 'string') yield* nodesOf(child as Node);
  }
}

function isCall(node: Node): boolean {
  return node.type === 'CallExpression' && ['t', 'plural'].includes(String((node['callee'] as Node)['name']));
}

/** Keys that are written in the call itself; those of a table are seen by the compiler. */
function keysOf(node: Node | undefined): string[] {
  if (node?.type === 'ConditionalExpression') return [...keysOf(node['consequent'] as Node), ...keysOf(node['alternate'] as Node)];
  return node?.type === 'Literal' ? [String(node['value'])] : [];
}
