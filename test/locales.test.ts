import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'rolldown/utils';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LOCALES = join(ROOT, 'components/locales');

interface Message {
  message: string;
  description: string;
}

/** A call of `t`: the keys it may be called with as far as they are written there, and how many substitutions it brings. */
interface Call {
  keys: readonly string[];
  substitutions: number;
}

type Node = { type: string } & Record<string, unknown>;

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
  expect(Object.keys(english).filter((key) => !asked.has(key))).toEqual([]);
});

test('every message is given as many substitutions as it has places', () => {
  const wrong = read.flatMap(({ path, calls }) =>
    calls.flatMap(({ keys, substitutions }) =>
      keys.filter((key) => placesOf(english[key]?.message ?? '') !== substitutions).map((key) => `${path}: ${key} with ${substitutions}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test.each(readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name))('%s says the same as English', (language) => {
  const messages = messagesOf(language);
  expect(Object.keys(messages).toSorted()).toEqual(Object.keys(english).toSorted());
  for (const [key, { message, description }] of Object.entries(messages)) {
    expect(message.trim(), key).not.toBe('');
    expect(description?.trim(), `${key} tells translators where it stands`).toBeTruthy();
    expect(placesOf(message), key).toBe(placesOf(english[key]?.message ?? ''));
    // A `$` of its own is written `$$`; any other would be eaten by the browser.
    expect(message.replaceAll('$$', '').replace(/\$[1-9]/g, ''), key).not.toContain('$');
    // Browsers take letters, figures and `_`, and tell no case apart.
    expect(key).toMatch(/^[A-Za-z]\w*$/);
  }
  expect(messages['extensionDescription']?.message.length).toBeLessThanOrEqual(132);
});

describe('the reading of sources', () => {
  test.each([
    ["t('a')", [{ keys: ['a'], substitutions: 0 }]],
    ["t('a', name, 2)", [{ keys: ['a'], substitutions: 2 }]],
    ["t(on ? 'a' : 'b')", [{ keys: ['a', 'b'], substitutions: 0 }]],
    ["t('a', t('b', 1))", [{ keys: ['a'], substitutions: 1 }, { keys: ['b'], substitutions: 1 }]],
    ['t(word)', [{ keys: [], substitutions: 0 }]],
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

/** The highest `$n` of a message. */
function placesOf(message: string): number {
  return Math.max(0, ...[...message.matchAll(/\$([1-9])/g)].map(([, place]) => Number(place)));
}

function readSource(path: string, text: string): { calls: Call[]; strings: string[] } {
  const nodes = [...nodesOf(parseSync(path, text).program as unknown as Node)];
  const calls = nodes.filter(isCallOfT).map(({ arguments: given }) => ({ keys: keysOf((given as Node[])[0]), substitutions: (given as Node[]).length - 1 }));
  return { calls, strings: nodes.flatMap((node) => (node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [])) };
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (typeof (child as Node | null)?.type === 'string') yield* nodesOf(child as Node);
  }
}

function isCallOfT(node: Node): boolean {
  return node.type === 'CallExpression' && (node['callee'] as Node)['name'] === 't';
}

/** Keys that are written in the call itself; those of a table are seen by the compiler. */
function keysOf(node: Node | undefined): string[] {
  if (node?.type === 'ConditionalExpression') return [...keysOf(node['consequent'] as Node), ...keysOf(node['alternate'] as Node)];
  return node?.type === 'Literal' ? [String(node['value'])] : [];
}
