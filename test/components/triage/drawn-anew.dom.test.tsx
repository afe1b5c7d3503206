import { options, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { BoardColumn } from '../../../components/board/BoardColumn.tsx';
import { type Current, useCurrent } from '../../../components/triage/use-current.ts';
import { MentionTable } from '../../../components/mention-table/MentionTable.tsx';
import { layoutOf } from '../../../components/mention-table/table-layout.ts';
import { sampleMention, SAMPLE_TOPICS } from '../../popup/sample-mentions.ts';
import { ListedCards, nextFrame } from './listed-cards.tsx';

vi.mock('../../../lib/platform/native-browser.ts', () => ({ nativeBrowser: { i18n: { getMessage: (key: string) => (key === 'localeLanguage' ? 'en' : key), getUILanguage: () => 'en' }, storage: { local: { get: async () => ({}) }, onChanged: { addListener() {} } } } }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../../components/parts/Lazy.tsx', () => ({ Lazy: () => null, loadAhead() {} }));
vi.stubGlobal('ResizeObserver', class { observe() {} disconnect() {} });

const NOW = 1_800_000_000_000;
const MENTIONS = Array.from({ length: 40 }, (_, at) => sampleMention(`x:${at}`, at * 1_000, 'Lumetra', { text: `Lumetra ${at}` }, {}, NOW));
const KEYS = MENTIONS.map(({ key }) => key);
const ROWS = new Map(MENTIONS.map((mention) => [mention.key, mention]));
const LAYOUT = layoutOf({ columns: [] });

/** How often a component was drawn since it was asked last. */
function drawnOf(name: string): () => number {
  let drawn = 0;
  const before = options.diffed;
  options.diffed = (vnode) => {
    before?.(vnode);
    if (typeof vnode.type === 'function' && vnode.type.name === name) drawn += 1;
  };
  return () => {
    const count = drawn;
    drawn = 0;
    return count;
  };
}

/** How often until nothing is left for a later frame. */
async function settled(drawn: () => number): Promise<number> {
  await nextFrame();
  return drawn();
}

let current: Current;

const List = () => <ListedCards mentions={MENTIONS} keys={KEYS} now={NOW} onCurrent={(next) => (current = next)} />;

function Table() {
  current = useCurrent(KEYS);
  return <MentionTable listId="" keys={KEYS} more={false} stale={false} rows={ROWS} layout={LAYOUT} sort={{ by: 'firstSeen', descending: true }} topics={SAMPLE_TOPICS} now={NOW} current={current.key} selected={current.selected} focusRequest={current.focusRequest} onSort={() => {}} onLayout={() => {}} onChoose={current.choose} onPick={current.pick} onPickAll={() => {}} onOpen={() => {}} onWindow={() => {}} />;
}

function Board() {
  current = useCurrent(KEYS);
  return <BoardColumn facts={{ status: 'new', list: MENTIONS, more: false, count: 40 }} topics={SAMPLE_TOPICS} now={NOW} current={current.key} onDropped={() => {}} onMore={() => {}} />;
}

afterEach(() => render(null, document.body));

// A card that folds and one that unfolds are drawn once more, a frame later.
test.each([['cards', List, 'MentionCard', 40, 4], ['rows', Table, 'MentionRow', 30, 2], ['the board', Board, 'BoardCard', 40, 2]] as const)('%s: a key that moves on draws two anew, one that selects those that it passes', async (_name, Screen, drawnName, atFirst, moved) => {
  const drawn = drawnOf(drawnName);
  await act(() => render(<Screen />, document.body));
  expect(drawn()).toBeGreaterThanOrEqual(atFirst);
  await act(() => current.move(1));
  expect(await settled(drawn)).toBe(moved);
  await act(() => current.move(1, true));
  expect(await settled(drawn)).toBe(moved);
  await act(() => current.pick(KEYS[9]!));
  expect(await settled(drawn)).toBeLessThanOrEqual(1 + moved);
});
