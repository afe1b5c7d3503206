import { beforeEach, describe, expect, test } from 'vitest';
import { createListener, type Listener } from '../../lib/listen/listener.ts';
import type { Painter } from '../../lib/listen/painter.ts';
import type { Watch } from '../../lib/messages/calls.ts';
import type { Known, Look } from '../../lib/model/known.ts';
import type { Capture } from '../../lib/model/mention.ts';
import { prepare } from '../../lib/query/prepare.ts';
import { hackernewsAdapter } from '../../lib/sites/hackernews/adapter.ts';
import { commentRow } from '../stories/life-page.ts';

const ITEM = 'https://news.ycombinator.com/item?id=1';
const NOW = Date.UTC(2026, 2, 2);
const row = (id: number, who: string, text: string) => commentRow(id, text).replaceAll('mara_q', who);
const opening = `<table class="fatitem"><tr class="athing" id="1"><td class="title"><span class="titleline"><a href="https://lamps.example/">Lamps</a></span></td></tr>
<tr><td class="subtext"><span class="score">3 points</span> <a href="user?id=oddvar" class="hnuser">oddvar</a> <span class="age" title="2026-03-01T09:00:00 1772355600"><a href="item?id=1">1 day ago</a></span></td></tr></table>`;

let listener: Listener;
let captures: Capture[];
let tints: [string | undefined, Look][];
let time = 0;

/** The page as it is read, all at once. */
function listen(rows: string, { watch = { own: [], clipped: [] }, address = ITEM }: { watch?: Watch; address?: string } = {}): void {
  document.documentElement.innerHTML = `<body>${opening}<table id="hnmain"><tr><td><table class="comment-tree"><tbody>${rows}</tbody></table></td></tr></table></body>`;
  document.documentElement.setAttribute('op', 'item');
  captures = [];
  tints = [];
  const painter: Painter = { paint: (root, pieces, look = 'new') => pieces.length > 0 && tints.push([root.id, look]), tint: (root, look) => tints.push([root.id, look]), prune() {}, clear() {} };
  listener = createListener(hackernewsAdapter, {
    doc: document,
    address: () => address,
    now: () => NOW,
    clock: () => (time += 0.001),
    later: (next) => next(),
    visit: () => 'visit-1',
    capture: (capture) => captures.push(capture),
    isTaking: () => true,
    painter,
    changed() {},
  });
  listener.follow({ listening: true, topics: prepare([{ id: 't', revision: 1, query: 'lumetra', sites: 'all' }]), watch });
}

/** Asks what there is to ask, answers, and says what was asked. */
function ask(known: readonly Known[] = []): ReturnType<Listener['question']> {
  const question = listener.question();
  if (question !== null) listener.learn(question, known.filter(({ id }) => question.ids.includes(id)));
  return question;
}
const stored = (id: string, look: Look | null = 'new', isDue = false): Known => ({ id, look, isDue });
/** Far enough down that it is no sample. */
const filler = Array.from({ length: 12 }, (_, index) => row(100 + index, 'tess', 'Nothing to see.')).join('');

beforeEach(() => {
  time = 0;
});

describe('what the page asks', () => {
  test('are keys of posts read whole and of their threads, each once', () => {
    listen(filler + row(11, 'mara_q', 'Lumetra hums'));
    const question = ask();
    expect(question?.ids).toEqual(expect.arrayContaining(['hackernews:11', 'hackernews:1']));
    expect(question?.ids).not.toContain('hackernews:111');
    expect(ask()).toBeNull();
    listener.recall();
    expect(ask()?.ids).toEqual(expect.arrayContaining([...(question?.ids ?? [])]));
  });

  test('comes to the colour of what is stored, and to the number of what is due', () => {
    listen(row(11, 'mara_q', 'Lumetra hums'));
    ask([stored('hackernews:11', 'waiting', true)]);
    expect(tints.at(-1)).toEqual(['11', 'waiting']);
    expect(listener.news()).toMatchObject({ tabMentions: 1, tabDue: 1 });
  });
});

describe('an answer', () => {
  const page = filler + row(11, 'mara_q', 'Lumetra hums') + row(12, 'lumetra_care', 'We look into it.') + row(13, 'mara_q', 'It still does.') + row(14, 'tess', 'Mine too.');
  const own = { own: ['Lumetra_Care'], clipped: [] };

  test('by our own account, and the author’s next, are told where the thread is a stored one', () => {
    listen(page, { watch: own });
    expect(ask([stored('hackernews:11'), stored('hackernews:1', null)])?.answers).toEqual([]);
    expect(ask()?.answers).toMatchObject([
      { key: 'hackernews:12', author: 'lumetra_care', text: 'We look into it.', thread: { key: 'hackernews:1' } },
      { key: 'hackernews:13', author: 'mara_q' },
    ]);
    expect(ask()).toBeNull();
  });

  test('is told with what it answers: what it stands below, far from whose page it is', () => {
    const below = row(12, 'lumetra_care', 'We look into it.').replace('indent="0"', 'indent="1"');
    listen(filler + row(11, 'mara_q', 'Lumetra hums') + below + row(15, 'lumetra_care', 'To all of you.'), { watch: own });
    ask([stored('hackernews:1', null)]);
    expect(ask()?.answers).toMatchObject([{ key: 'hackernews:12', under: 'hackernews:11', after: null }, { key: 'hackernews:15', under: 'hackernews:1', after: null }]);
  });

  test('never leaves the page where it is none', () => {
    listen(page, { watch: own });
    ask();
    expect(ask()).toBeNull();
  });

  test('of ours is no mention, whatever it says', () => {
    listen(row(12, 'lumetra_care', 'Lumetra is sorry.'), { watch: own });
    expect(captures).toEqual([]);
  });
});

test('a post clipped by hand is known again, and read again, though no topic brings it', () => {
  listen(filler + row(21, 'ilse', 'The harbour light.'), { watch: { own: [], clipped: ['item?id=21'] } });
  expect(captures).toEqual([]);
  expect(ask([stored('hackernews:21', 'todo')])?.ids).toContain('hackernews:21');
  expect(captures).toMatchObject([{ post: { key: 'hackernews:21' }, matches: [], clippedByHand: false }]);
  expect(listener.report().keys).toEqual(['hackernews:21']);
});

describe('what is missing on its own page', () => {
  const still = () => {
    for (let beat = 0; beat < 6; beat += 1) listener.beat();
    return listener.question()?.whole ?? null;
  };

  test('is looked for once the page is still, where something of the thread is stored', () => {
    listen(row(31, 'tess', 'Mine too.'), { address: 'https://news.ycombinator.com/item?id=30' });
    expect(still()).toBeNull();
    ask([stored('hackernews:1', null)]);
    listen(row(31, 'tess', 'Mine too.'), { address: 'https://news.ycombinator.com/item?id=30' });
    ask([stored(listener.question()!.ids.at(-1)!, null)]);
    const whole = still();
    expect(whole).toMatchObject({ address: 'https://news.ycombinator.com/item?id=30', visit: 'visit-1' });
    expect(whole?.posts.map(({ key }) => key)).toContain('hackernews:31');
    expect(ask()?.whole).toEqual(whole);
    expect(still()).toBeNull();
  });

  test('is not, where the post is there', () => {
    listen(row(31, 'tess', 'Mine too.'), { address: ITEM });
    ask([stored('hackernews:1')]);
    expect(still()).toBeNull();
  });
});
