import { UNSPACED } from '../insight/phrase-words.ts';
import type { Digest } from './digest.ts';
import { isWrittenAsName, type Named, type NameForms, nameForms, wordsOf } from './name-forms.ts';
import { rewritten } from './rewritten.ts';

/** Which of these authors' names stand in the digest's texts: those of whoever is spoken of, too, and wrote none of what is shown. */
export async function namesWithin(digest: Digest, authors: AsyncIterable<readonly Named[]> | Iterable<readonly Named[]>): Promise<NameForms> {
  const texts: string[] = [];
  rewritten(digest, 'none', (text) => {
    texts.push(text);
    return text;
  });
  const all = texts.join('\n').normalize('NFC');
  const folded = all.toLowerCase();
  const said = wordsOf(all);
  const words = new Set(said.map((word) => word.toLowerCase()));
  const names = new Set(said.filter(isWrittenAsName).map((word) => word.toLowerCase()));
  // Of fifty thousand authors few stand in a quote: most are passed by at once.
  const isNear = (name: string | null) => name !== null && (UNSPACED.test(name) || wordsOf(name.normalize('NFC').toLowerCase()).some((word) => words.has(word)));
  const found = { whole: new Set<string>(), words: new Set<string>() };
  for await (const page of authors) {
    for (const author of page) {
      if (!isNear(author.handle) && !isNear(author.name)) continue;
      const forms = nameForms(author);
      for (const one of forms.whole) if (folded.includes(one.toLowerCase())) found.whole.add(one);
      for (const one of forms.words) if (names.has(one) || (UNSPACED.test(one) && folded.includes(one))) found.words.add(one);
    }
  }
  return { whole: [...found.whole], words: [...found.words] };
}
