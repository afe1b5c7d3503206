import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsOf } from '../../lib/insight/edits.ts';
import { growthOf } from '../../lib/insight/growth.ts';
import { originalOf } from '../../lib/insight/original-of.ts';
import { wordDiff } from '../../lib/insight/word-diff.ts';
import { HOUR_MS } from '../../lib/model/time.ts';

describe('what counts became', () => {
  const seen = (at: number, likes: number | null, views: number | null = null) => ({ at, engagement: { likes, replies: 2, reposts: null, views } });

  test('is told from first to last, of those that changed', () => {
    expect(growthOf([seen(3 * HOUR_MS, 480), seen(0, 12), seen(HOUR_MS, 40)])).toEqual([{ of: 'likes', from: 12, to: 480, overMs: 3 * HOUR_MS, until: 3 * HOUR_MS }]);
  });
  test('between the times it was shown', () => {
    expect(growthOf([seen(0, null, 5), seen(1, 7), seen(2, 6), seen(3, null)])).toEqual([{ of: 'likes', from: 7, to: 6, overMs: 1, until: 2 }]);
  });
  test('is nothing for one sighting', () => expect(growthOf([seen(0, 12)])).toEqual([]));
});

describe('edits', () => {
  test('are whole texts that differ, in the order of time', () => {
    const texts = [{ at: 2, text: 'It hummed.', truncated: false }, { at: 1, text: 'It hums.', truncated: false }, { at: 3, text: 'It hummed.', truncated: false }];
    expect(editsOf(texts)).toEqual([{ at: 2, before: 'It hums.', after: 'It hummed.' }]);
  });
  test('are none where a page folds or unfolds a text', () => {
    expect(editsOf([{ at: 1, text: 'It hums', truncated: true }, { at: 2, text: 'It hums at night', truncated: false }])).toEqual([]);
    expect(editsOf([{ at: 1, text: 'It hums …' }, { at: 2, text: 'It hums at night' }])).toEqual([]);
  });
  test('may add at the end', () => {
    expect(editsOf([{ at: 1, text: 'It hums.', truncated: false }, { at: 2, text: 'It hums. EDIT: solved', truncated: false }])).toHaveLength(1);
  });
});

describe('the words of an edit', () => {
  test('are what was taken out and what was put in', () => {
    expect(wordDiff('My lamp hums at night.', 'My lamp hummed all night long.')).toEqual([
      { in: 'both', text: 'My lamp ' },
      { in: 'before', text: 'hums at' },
      { in: 'after', text: 'hummed all' },
      { in: 'both', text: ' night' },
      { in: 'after', text: ' long' },
      { in: 'both', text: '.' },
    ]);
  });
  test('in a script without spaces, too', () => {
    expect(wordDiff('夜に音がします', '朝に音がします').filter((run) => run.in !== 'both')).toEqual([{ in: 'before', text: '夜' }, { in: 'after', text: '朝' }]);
  });
  test('give both texts back, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'é', '夜', '😀'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const runs = wordDiff(before, after);
        expect(runs.filter((run) => run.in !== 'after').map(({ text }) => text).join('')).toBe(before);
        expect(runs.filter((run) => run.in !== 'before').map(({ text }) => text).join('')).toBe(after);
      }),
    );
  });
  test('of two long texts without anything in common are told at once', () => {
    const long = (word: string) => Array.from({ length: 4_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(wordDiff(long('a'), long('b')).length).toBeGreaterThan(0);
  });
});

describe('the original of a quote', () => {
  const post = { url: 'https://x.com/mara/status/1', quoted: { handle: 'oddvar', text: 'hm' }, links: ['https://lamps.example/oddvar/1', 'https://x.com/oddvar', 'https://x.com/Oddvar/status/9'] };
  test('is the link to that author’s post on the same site', () => expect(originalOf(post)).toBe('https://x.com/Oddvar/status/9'));
  test('is nothing where no link tells', () => {
    expect(originalOf({ ...post, links: ['https://x.com/tess/status/9', 'javascript:oddvar'] })).toBeNull();
    expect(originalOf({ ...post, quoted: null })).toBeNull();
  });
});
