import { isStopWord } from '../query/stop-words.ts';

/** A word of a text and whether the next one follows it within the same phrase. */
export interface PhraseWord {
  text: string;
  /** In lower case: by it words are the same. */
  folded: string;
  /** What stands between it and the next one of the phrase; null: a sign parts them, or there is none. */
  gap: string | null;
  /** It can begin or end a phrase: no particle, no article. */
  isFull: boolean;
}

/** UTF-16 units of a text that are read. */
const READ = 600;
const LEFT_OUT = /https?:\/\/\S+|www\.\S+|[@＠][\p{L}\p{N}_.-]+|\b[ur]\/[\w-]+/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Scripts whose words no blank parts: Thai, Lao, Burmese, Khmer, kana, Han. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/u;
const HAS_LETTER = /\p{L}/u;
const HIRAGANA = /^[\u3040-\u309f]{1,4}$/;
/** What stands in so many Arabic and Persian texts that it says nothing. */
const ARABIC = new Set('في من على إلى الى عن مع هذا هذه ذلك التي الذي ما لا لم لن أن ان إن كان كانت قد كل بعد قبل ثم أو او و يا هو هي أنا انا نحن بين حتى عند كما هل غير جدا از به که را با این آن است برای تا هم'.split(' '));

const segmenters = new Map<string, Intl.Segmenter>();

/** The words of a text as its script has them, without addresses and handles. */
export function phraseWords(text: string, lang: string | null): readonly PhraseWord[] {
  const read = text.slice(0, READ).replace(LEFT_OUT, '\n');
  const words: PhraseWord[] = [];
  let end = 0;
  for (const { at, word } of UNSPACED.test(read) ? segmented(read, lang) : matched(read)) {
    const gap = read.slice(end, at);
    const last = words.at(-1);
    if (last !== undefined && (gap === '' || gap === ' ')) last.gap = gap;
    const folded = word.toLowerCase();
    words.push({ text: word, folded, gap: null, isFull: isFullWord(word, folded) });
    end = at + word.length;
  }
  return words;
}

/** It says something by itself. `folded`: in lower case. */
export function isFullWord(word: string, folded = word.toLowerCase()): boolean {
  if (!HAS_LETTER.test(word)) return false;
  if (UNSPACED.test(word)) return word.length > 1 && !HIRAGANA.test(word);
  return word.length > 2 && !isStopWord(folded) && !ARABIC.has(word);
}

function* matched(text: string): Generator<{ at: number; word: string }> {
  for (const match of text.matchAll(WORD)) yield { at: match.index, word: match[0] };
}

function* segmented(text: string, lang: string | null): Generator<{ at: number; word: string }> {
  for (const { segment, index, isWordLike } of segmenterFor(lang).segment(text)) if (isWordLike === true) yield { at: index, word: segment };
}

/** A page may declare anything for its language. */
function segmenterFor(lang: string | null): Intl.Segmenter {
  const known = segmenters.get(lang ?? '');
  if (known !== undefined) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(lang ?? undefined, { granularity: 'word' });
  } catch {
    made = new Intl.Segmenter(undefined, { granularity: 'word' });
  }
  if (segmenters.size < 50) segmenters.set(lang ?? '', made);
  return made;
}
