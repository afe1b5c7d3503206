import { useEffect, useState } from 'preact/hooks';
import type { PostKey } from '../../lib/model/post.ts';
import { now } from '../../lib/platform/clock.ts';
import { editDigest } from '../../lib/store/digests.ts';
import { idOfMade } from '../digest/digest-id.ts';
import { keepWords, wordsLeft } from './digest-drafts.ts';
import type { MadeFromStore } from './digest-from-store.ts';
import { openStore } from './open-store.ts';

export interface DigestEdits {
  /** The author's own, by section. */
  words: Readonly<Record<string, string>>;
  /** null = by the rule. */
  quotes: readonly PostKey[] | null;
  write(section: string, words: string): void;
  exchange(quotes: readonly PostKey[] | null): void;
  /** It was saved, copied or printed. */
  handedOn(): void;
}

/** What its author does to a digest, kept as it is done. */
export function useDigestEdits({ of, kept }: Pick<MadeFromStore, 'of' | 'kept'>): DigestEdits {
  const [words, setWords] = useState<Readonly<Record<string, string>>>(() => ({ ...kept?.words, ...wordsLeft(of.id) }));
  const [quotes, setQuotes] = useState(kept?.quotes ?? null);
  // What a page that was closed left behind.
  useEffect(() => Object.entries(wordsLeft(of.id)).forEach(([section, left]) => void keepWords(of, section, left)), [of.id]);
  return {
    words,
    quotes,
    write(section, next) {
      setWords((before) => ({ ...before, [section]: next }));
      void keepWords(of, section, next);
    },
    exchange(next) {
      setQuotes(next);
      void openStore().then((db) => editDigest(db, of, { quotes: next }, now()));
    },
    handedOn: () => void openStore().then((db) => editDigest(db, { ...of, id: idOfMade(of, of.id) }, { words, quotes, madeAt: now() }, now())),
  };
}
