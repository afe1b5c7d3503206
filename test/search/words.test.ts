import { expect, test } from 'vitest';
import { foldForSearch, plainWords, wordsOf } from '../../lib/search/words.ts';

test.each([
  ['Niño', 'nino'],
  ['ＬＵＭＥＴＲＡ', 'lumetra'],
  ['Straße', 'strasse'],
  ['ΟΔΟΣ', 'οδοσ'],
  ['Łódź', 'lodz'],
  ['İstanbul', 'istanbul'],
  ['مُحَمَّد', 'محمد'],
  ['ﬁne', 'fine'],
  ['ｶﾞｲﾄﾞ', 'ガイド'.normalize('NFKD')],
])('%s is folded to %s', (text, folded) => expect(foldForSearch(text)).toBe(folded));

test('a mark that makes another letter stays', () => expect(foldForSearch('がき')).not.toBe(foldForSearch('かき')));

test.each([
  ['Don’t ask @mara_quill, #LumetraFail!', ['don', 't', 'ask', 'mara', 'quill', 'lumetrafail']],
  ['C++ at $5 😀🔥', ['c++', 'at', '$5', '😀🔥']],
  ['広告が 良い', ['広告か\u3099', '良い']],
  ['  ', []],
])('%s holds its words', (text, words) => expect(wordsOf(text)).toEqual(words));

test('what is for private use is no word: segments keep their places there', () => expect(wordsOf('a\ue001b')).toEqual(['a', 'b']));
test('one blank between words, whatever stood there', () => expect(plainWords('shop.example/\n path')).toBe('shop example path'));
