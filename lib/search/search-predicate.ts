import type { Mention } from '../model/mention.ts';
import { hostOf, searchedText } from './searched-text.ts';
import { isInState, type SearchTerm } from './search-term.ts';
import { needsBoundary, plainWords } from './words.ts';

/** Whether a mention is all that the search asks for. */
export function searchPredicate(terms: readonly SearchTerm[]): (mention: Mention) => boolean {
  return (mention) => {
    let words: string | undefined;
    const plain = () => (words ??= plainFields(searchedText(mention)));
    return terms.every((term) => holds(term, mention, plain) !== (term.not === true));
  };
}

function holds(term: SearchTerm, mention: Mention, plain: () => string): boolean {
  const { post } = mention;
  switch (term.by) {
    case 'words': return plain().includes(term.text);
    case 'phrase': return hasPhrase(plain(), term.text, true);
    case 'author': return hasPhrase(plainFields(`${post.author.name ?? ''}\n${post.author.handle}`), term.text, false);
    case 'note': return plainFields(mention.note).includes(term.text);
    case 'tag': return mention.tags.some((tag) => term.any.includes(tag.toLowerCase()));
    case 'site': return term.any.includes(post.site);
    case 'host': return `.${hostOf(post.url)}`.endsWith(`.${term.host}`);
    case 'status': return term.any.includes(mention.status);
    case 'topic': return mention.matches.some(({ topicId }) => term.any.includes(topicId));
    case 'owner': return mention.owner !== null && term.any.includes(mention.owner);
    case 'due': return mention.dueAt !== null && mention.dueAt >= term.from && mention.dueAt < term.to;
    case 'nothing': return false;
    case 'is': return isInState(mention, term.state, term.now);
  }
}

/** Words do not run from one field into the next. */
function plainFields(text: string): string {
  return text.split('\n').map(plainWords).join('\n');
}

/** Whether the words stand there from the beginning of one on; `whole`: and to the end of one. */
function hasPhrase(plain: string, phrase: string, whole: boolean): boolean {
  const first = [...phrase][0] ?? '';
  const last = [...phrase].at(-1) ?? '';
  for (let at = plain.indexOf(phrase); at !== -1; at = plain.indexOf(phrase, at + 1)) {
    const begins = !needsBoundary(first) || isGap(plain[at - 1]);
    const ends = !whole || !needsBoundary(last) || isGap(plain[at + phrase.length]);
    if (begins && ends) return true;
  }
  return false;
}

function isGap(char: string | undefined): boolean {
  return char === undefined || char === ' ' || char === '\n';
}
