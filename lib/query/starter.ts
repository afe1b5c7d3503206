import { brandTerms, joinedName } from './brand-terms.ts';
import { isStopWord } from './stop-words.ts';
import { foldText } from './fold.ts';
import { misspellingsOf } from './misspellings.ts';
import { parse } from './parse.ts';
import { writtenTerm } from './written-term.ts';

/** What the form for a first query is filled in with; '' where nothing is known. */
export interface StarterForm {
  kind: 'brand' | 'competitor' | 'industry';
  name: string;
  handle: string;
  site: string;
  /** Who speaks for the brand. */
  leader: string;
  /** Of an industry: what it is about, separated by commas. */
  subjects: string;
}

export const EMPTY_FORM: StarterForm = { kind: 'brand', name: '', handle: '', site: '', leader: '', subjects: '' };

/** A part of the query to be, and whether it is wanted unless the user says otherwise. */
export interface Proposal {
  group: 'name' | 'misspelling' | 'handle' | 'hashtag' | 'domain' | 'leader' | 'subject' | 'occasion';
  /** As a query writes it. */
  query: string;
  on: boolean;
}

/** In what words people compare, leave and look for something. Texts are English: they are part of the query, to be edited. */
const LEAVING = ['"alternative to"', '"switched from"', '"moving away from"', '"instead of"', 'versus', 'refund'];
const LOOKING = ['recommend', '"looking for"', '"anyone know"', '"which one"', '"worth it"'];

/** What a topic of this kind would listen for. */
export function proposals(form: StarterForm): readonly Proposal[] {
  const proposed = form.kind === 'industry' ? industryProposals(form.subjects) : nameProposals(form);
  const good = proposed.filter(({ query }) => query !== '' && parse(query).ok);
  return good.filter(({ query }, index) => good.findIndex((other) => foldText(other.query) === foldText(query)) === index);
}

/** The query of the proposals that are on: any of the words, and where occasions are on, one of these too. '' for none. */
export function queryOfProposals(chosen: readonly Proposal[]): string {
  const on = chosen.filter((proposal) => proposal.on);
  const words = on.filter(({ group }) => group !== 'occasion').map(({ query }) => query);
  const occasions = on.filter(({ group }) => group === 'occasion').map(({ query }) => query);
  if (words.length === 0 || occasions.length === 0) return words.join(' OR ');
  return `(${words.join(' OR ')}) AND (${occasions.join(' OR ')})`;
}

function nameProposals({ kind, name, handle, site, leader }: StarterForm): Proposal[] {
  if (name.trim() === '') return [];
  const terms = brandTerms({ name: name.trim(), handle, site });
  // A brand that is called like a common word would bring every post.
  const ambiguous = isStopWord(foldText(name.trim())) || joinedName(name).length < 3;
  const apart = joinedName(name) !== foldText(name.trim()) ? joinedName(name) : '';
  return [
    { group: 'name', query: terms.name, on: !ambiguous },
    { group: 'name', query: apart, on: true },
    ...misspellingsOf(name).map((query, index): Proposal => ({ group: 'misspelling', query: writtenTerm(query), on: index < 3 && joinedName(name).length > 5 })),
    { group: 'handle', query: terms.handle, on: true },
    { group: 'hashtag', query: terms.hashtag, on: true },
    { group: 'domain', query: terms.domain, on: true },
    ...leaderProposals(name.trim(), leader.trim(), ambiguous),
    ...(kind === 'competitor' ? LEAVING.map((query): Proposal => ({ group: 'occasion', query, on: false })) : []),
  ];
}

function leaderProposals(name: string, leader: string, ambiguous: boolean): Proposal[] {
  const brand = writtenTerm(name);
  if (leader !== '') return [{ group: 'leader', query: `(${writtenTerm(leader)} AND (CEO OR founder OR ${brand}))`, on: true }];
  return ambiguous ? ['CEO', 'founder'].map((role): Proposal => ({ group: 'leader', query: `"${role} of ${name}"`, on: true })) : [];
}

function industryProposals(subjects: string): Proposal[] {
  const words = subjects.split(/[,\n]/).map((word) => word.trim()).filter((word) => word !== '');
  return [
    ...words.map((word): Proposal => ({ group: 'subject', query: writtenTerm(word), on: true })),
    ...words.map((word): Proposal => ({ group: 'hashtag', query: joinedName(word) === '' ? '' : `#${joinedName(word)}`, on: true })),
    ...(words.length === 0 ? [] : LOOKING.map((query): Proposal => ({ group: 'occasion', query, on: true }))),
  ];
}
