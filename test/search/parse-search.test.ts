import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSearch, type SearchWorld } from '../../lib/search/parse-search.ts';
import { searchTokens } from '../../lib/search/search-tokens.ts';

const NOW = new Date(2026, 4, 6, 15, 30).getTime();
const WORLD: SearchWorld = {
  now: NOW,
  topics: [{ id: 't1', name: 'Lumetra' }, { id: 't2', name: 'Lumetra Lamps' }, { id: 't3', name: 'Novapine' }],
  tags: ['Complaint', 'Complicated', 'Lob'],
  formerTags: [{ name: 'moan', tag: 'Complaint' }],
  owners: ['support', 'Ilse Varga'],
  sites: [{ id: 'x', label: 'X' }, { id: 'reddit', label: 'Reddit' }],
  statusWords: { new: 'Neu', todo: 'Zu tun', waiting: 'Wartet', done: 'Erledigt', ignored: 'Ignoriert' },
};
const day = (later: number) => new Date(2026, 4, 6 + later).getTime();
const termsOf = (text: string) => parseSearch(text, WORLD).terms;

test.each([
  ['Pump  Noise', [{ by: 'words', text: 'pump' }, { by: 'words', text: 'noise' }]],
  ['don’t', [{ by: 'words', text: 'don t' }]],
  ['"Quiet one', [{ by: 'phrase', text: 'quiet one' }]],
  ['„leise Pumpe“ “a b”', [{ by: 'phrase', text: 'leise pumpe' }, { by: 'phrase', text: 'a b' }]],
  ['-pump', [{ by: 'words', text: 'pump', not: true }]],
  ['well-known - --', [{ by: 'words', text: 'well known' }]],
  ['author:@Mara_Quill', [{ by: 'author', text: 'mara quill' }]],
  ['author："毛利 蘭"', [{ by: 'author', text: '毛利 蘭' }]],
  ['tag:#complaint', [{ by: 'tag', any: ['complaint'] }]],
  ['tag:Moan', [{ by: 'tag', any: ['complaint'] }]],
  ['TAG:compl', [{ by: 'tag', any: ['complaint', 'complicated'] }]],
  ['site:red', [{ by: 'site', any: ['reddit'] }]],
  ['site:forum.example', [{ by: 'host', host: 'forum.example' }]],
  ['status:wartet -status:done', [{ by: 'status', any: ['waiting'] }, { by: 'status', any: ['done'], not: true }]],
  ['topic:lumetra', [{ by: 'topic', any: ['t1'] }]],
  ['topic:"lumetra l"', [{ by: 'topic', any: ['t2'] }]],
  ['owner:ilse', [{ by: 'owner', any: ['Ilse Varga'] }]],
  ['note:"call back"', [{ by: 'note', text: 'call back' }]],
  ['is:rep', [{ by: 'is', state: 'replied', now: NOW }]],
  ['due:today', [{ by: 'due', from: day(0), to: day(1) }]],
  ['due:tomorrow', [{ by: 'due', from: day(1), to: day(2) }]],
  ['due:week', [{ by: 'due', from: day(0), to: day(7) }]],
  ['due:late', [{ by: 'due', from: 0, to: NOW }]],
  ['due:2026-05-31', [{ by: 'due', from: day(25), to: day(26) }]],
  ['https://x.com:443 a:b', [{ by: 'words', text: 'https x com 443' }, { by: 'words', text: 'a b' }]],
])('%s', (text, terms) => expect(parseSearch(text, WORLD)).toEqual({ terms, faults: [] }));

describe('what is not known', () => {
  test.each([
    ['tag:praise pump', 'tag', 'praise'],
    ['due:someday', 'due', 'someday'],
    ['due:2026-02-31 ', 'due', '2026-02-31'],
    ['due:to pump', 'due', 'to'],
    ['is:purple', 'is', 'purple'],
    ['status:"all right"', 'status', 'all right'],
    ['site:nowhere', 'site', 'nowhere'],
  ])('%s is named, and finds nothing', (text, filter, value) => {
    const { terms, faults } = parseSearch(text, WORLD);
    expect(faults).toEqual([{ filter, value }]);
    expect(terms).toContainEqual({ by: 'nothing' });
  });

  test('what is not, is without it', () => expect(termsOf('-tag:praise')).toEqual([{ by: 'nothing', not: true }]));
});

test.each(['tag:', 'due:to', 'due:2026-0', '-', '"', 'author:""', '…'])('%s limits nothing yet', (text) => expect(parseSearch(text, WORLD)).toEqual({ terms: [], faults: [] }));

test('any text is read, and its pieces lie in it, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(' ', '-', '"', '“', 'tag:', 'due:', '\u3000', ':'))).map((parts) => parts.join('')), (text) => {
      parseSearch(text, WORLD);
      let end = 0;
      for (const token of searchTokens(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(end, token.start).trim()).toBe('');
        end = token.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
