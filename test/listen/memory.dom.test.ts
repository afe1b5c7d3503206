import { describe, expect, test } from 'vitest';
import type { Listener } from '../../lib/listen/listener.ts';
import type { Watch } from '../../lib/messages/calls.ts';
import type { Known, Look } from '../../lib/model/known.ts';
import type { Capture } from '../../lib/model/mention.ts';
import { hackernewsAdapter } from '../../lib/sites/hackernews/adapter.ts';
import { phpbbAdapter } from '../../lib/sites/phpbb/adapter.ts';
import { commentRow } from '../stories/life-page.ts';
import { listening, type Listening } from './listening.ts';

const ITEM = 'https://news.ycombinator.com/item?id=1';
const row = (id: number, who: string, text: string) => commentRow(id, text).replaceAll('mara_q', who);
const opening = `<table class="fatitem"><tr class="athing" id="1"><td class="title"><span class="titleline"><a href="https://lamps.example/">Lamps</a></span></td></tr>
<tr><td class="subtext"><span class="score">3 points</span> <a href="user?id=oddvar" class="hnuser">oddvar</a> <span class="age" title="2026-03-01T09:00:00 1772355600"><a href="item?id=1">1 day ago</a></span></td></tr></table>`;

let listener: Listener;
let captures: readonly Capture[];
let tints: Listening['tints'];

/** The page as it is read, all at once. */
function listen(rows: string, { watch = { own: [], clipped: [] }, address = ITEM }: { watch?: Watch; address?: string } = {}): void {
  document.documentElement.innerHTML = `<body>${opening}<table id="hnmain"><tr><td><table class="comment-tree"><tbody>${rows}</tbody></table></td></tr></table></body>`;
  document.documentElement.setAttribute('op', 'item');
  ({ listener, captures, tints } = listening(hackernewsAdapter, address, watch));
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

test('an answer of ours in a flat thread is told with whom it follows, though that one was no mention', () => {
  const post = (id: number, who: string, text: string) => `<div id="p${id}" class="post"><div class="postbody"><h3><a href="./viewtopic.php?p=${id}#p${id}">Re: Lamps</a></h3>
<p class="author"><a class="username" href="./memberlist.php?mode=viewprofile&amp;u=5">${who}</a> <time datetime="2026-02-22T05:0${id - 700}:00+00:00">then</time></p><div class="content">${text}</div></div></div>`;
  const posts = [post(700, 'Oddvar', 'Which lamp?'), post(701, 'Mara', 'Lumetra hums'), post(702, 'Care', 'We look into it.'), post(703, 'Ilse', 'Mine is a Quillwort.'), post(704, 'Care', 'We know.')];
  document.documentElement.innerHTML = `<head></head><body id="phpbb" class="section-viewtopic"><div id="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=31">Lamps</a></h2><div class="pagination">5 posts &bull; Page <strong>1</strong> of <strong>1</strong></div>${posts.join('')}</div></body>`;
  ({ listener } = listening(phpbbAdapter, 'https://lamps.example/board/viewtopic.php?t=31', { own: ['care'], clipped: [] }));
  ask([stored('phpbb:lamps.example/board/t31', null)]);
  expect(ask()?.answers).toMatchObject([{ key: 'phpbb:lamps.example/board/p702', after: 'Mara' }, { key: 'phpbb:lamps.example/board/p704', after: 'Ilse' }]);
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
