import { UNSPACED } from '../insight/phrase-words.ts';
import type { Digest, DigestSection, ShownPost } from './digest.ts';
import type { NameRule } from './digest-plan.ts';
import { isWrittenAsName, type Named, type NameForms, nameForms, wordsOf } from './name-forms.ts';
import { rewritten } from './rewritten.ts';

const ELLIPSIS = '…';
const NO_NAMES: NameForms = { whole: [], words: [] };

/** Handles and addresses in a text name people, whoever they are; an address of a site's page does without a scheme, too. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]+|(?<![\p{L}\p{N}@＠])(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/[^\s<>"]*/giu;
const MAIL = /[\p{L}\p{M}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** In scripts without blanks it follows a letter; `10@20` is none. */
const HANDLE = /(?:(?<![\p{L}\p{N}])|(?=.[\p{N}_.-]*[\p{L}_]))[@＠][\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?(?:@[\p{L}\p{N}.-]*[\p{L}\p{N}])?|(?<![\p{L}\p{N}])u\/[\w-]+/gu;

/**
 * The digest without what tells who people are: names become initials or nothing, also within texts, of whoever wrote what
 * it shows and of every other author whose name stands there; links and handles go, texts are short. What a topic is called
 * stays, though an author be called so. `key`s stay for whoever chooses quotes; no file is given them. The author's own
 * words are left.
 */
export function hideNames(digest: Digest, rule: Exclude<NameRule, 'shown'>): Digest {
  const topics = digest.topics.map(({ name }) => name.toLowerCase());
  const kept = new Set([...topics, ...topics.flatMap(wordsOf)]);
  return { ...rewritten(digest, rule, scrubber(namesIn(digest), digest.named, kept)), named: NO_NAMES };
}

/** Every author whose posts the digest shows. */
function namesIn(digest: Digest): readonly Named[] {
  return digest.sections.flatMap((one): readonly Named[] => (one.id === 'people' ? one.data.people : postsOf(one).map(({ author, handle }) => ({ name: author, handle }))));
}

function postsOf(one: DigestSection): readonly ShownPost[] {
  switch (one.id) {
    case 'answers':
      return [...one.data.open.longest, ...one.data.promised].map(({ post }) => post);
    case 'voices':
      return [...one.data.quotes, ...one.data.others].map(({ post }) => post);
    case 'top':
      return [...one.data.byEngagement, ...one.data.byReach];
    default:
      return [];
  }
}

/** Of those who are shown even a name of one word goes in any case: `ilse`. */
function scrubber(shown: readonly Named[], named: NameForms, kept: ReadonlySet<string>): (text: string) => string {
  const forms = shown.map(nameForms);
  const alone = shown.flatMap(({ name, handle }) => [name, handle]).flatMap((one) => one?.trim() ?? []).filter((one) => one.length > 2);
  const without = (all: readonly string[]) => [...new Set(all)].filter((one) => !kept.has(one.toLowerCase()));
  const words = without([...forms.flatMap((one) => one.words), ...named.words]);
  const whole = anyOf(without([...alone, ...forms.flatMap((one) => one.whole), ...named.whole, ...words.filter((word) => UNSPACED.test(word))]));
  const names = new Set(words);
  return (text) =>
    text
      .normalize('NFC')
      .replace(ADDRESS, ELLIPSIS)
      .replace(MAIL, ELLIPSIS)
      .replace(HANDLE, `@${ELLIPSIS}`)
      .replace(whole, ELLIPSIS)
      .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) => (isWrittenAsName(word) && names.has(word.toLowerCase()) ? ELLIPSIS : word));
}

/** Any of these as a word of its own; where a script has no blanks, anywhere. */
function anyOf(words: readonly string[]): RegExp {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map((word) => {
    const literal = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return UNSPACED.test(word) ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
  });
  return longestFirst.length === 0 ? /(?!)/ : new RegExp(longestFirst.join('|'), 'giu');
}
