import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Current } from '../../../components/triage/use-current.ts';
import { sampleMention } from '../../popup/sample-mentions.ts';
import { ListedCards, nextFrame } from './listed-cards.tsx';

vi.mock('../../../lib/platform/native-browser.ts', () => ({ nativeBrowser: { i18n: { getMessage: (key: string) => (key === 'localeLanguage' ? 'en' : key), getUILanguage: () => 'en' }, storage: { local: { get: async () => ({}) }, onChanged: { addListener() {} } } } }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../components/parts/Lazy.tsx', () => ({ Lazy: () => null, loadAhead() {} }));

const NOW = Date.UTC(2026, 10, 2, 12);
const MENTIONS = Array.from({ length: 5 }, (_, at) => sampleMention(`x:${at}`, at * 1_000, 'Lumetra', { text: `Lumetra ${at}` }, {}, NOW));
const KEYS = MENTIONS.map(({ key }) => key);

let current: Current;
const List = () => <ListedCards mentions={MENTIONS} keys={KEYS} now={NOW} onCurrent={(next) => (current = next)} />;

afterEach(() => render(null, document.body));

const marked = () => document.querySelector<HTMLElement>('.mention[aria-current="true"]')?.dataset['key'];
const unfolded = () => [...document.querySelectorAll<HTMLElement>('.mention[data-folded="false"]')].map((card) => card.dataset['key']);

test('what is current at first is unfolded at once', async () => {
  await act(() => render(<List />, document.body));
  expect(unfolded()).toEqual(['x:0']);
});

test('a key moves the mark and the focus in its own frame; what it marks unfolds in the next, and keys that come before only move on', async () => {
  await act(() => render(<List />, document.body));
  await act(() => current.move(1));
  await act(() => current.move(1));
  expect(marked()).toBe('x:2');
  expect(document.activeElement?.getAttribute('data-key')).toBe('x:2');
  expect(unfolded()).toEqual(['x:0']);
  await nextFrame();
  expect(unfolded()).toEqual(['x:2']);
});

test('a field that the next key is typed into is there at once', async () => {
  await act(() => render(<List />, document.body));
  await act(() => current.move(1));
  await act(() => current.open('note'));
  expect(unfolded()).toEqual(['x:1']);
});
