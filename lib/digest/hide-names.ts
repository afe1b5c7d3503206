import { cutText } from '../model/cut-text.ts';
import type { Digest, DigestSection, Finding, MetPerson, Quote, ShownPost } from './digest.ts';
import type { NameRule } from './digest-plan.ts';

/** UTF-16 units of a text that is passed on. */
const LONGEST = 280;
const ELLIPSIS = '…';

/** Handles and addresses in a text name people, whoever they are. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]+/giu;
const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const HANDLE = /(?<![\p{L}\p{N}])(?:[@＠][\p{L}\p{N}_](?:[\p{L}\p{N}_.-]*[\p{L}\p{N}_])?(?:@[\p{L}\p{N}.-]*[\p{L}\p{N}])?|u\/[\w-]+)/gu;

/**
 * The digest without what tells who people are: names become initials or nothing, also within texts; links and handles go,
 * texts are short. `key`s stay for whoever chooses quotes; no file is given them. The author's own words are left.
 */
export function hideNames(digest: Digest, rule: Exclude<NameRule, 'shown'>): Digest {
  const scrub = scrubber(namesIn(digest));
  const post = (one: ShownPost): ShownPost => {
    const text = scrub(one.text);
    const author = rule === 'initials' && one.author !== null ? initialsOf(one.author) : null;
    return { ...one, url: null, author, handle: null, followers: null, title: one.title === null ? null : cutText(scrub(one.title), LONGEST), text: cutText(text, LONGEST), isCut: one.isCut || text.length > LONGEST };
  };
  const quote = (one: Quote): Quote => ({ ...one, post: post(one.post) });
  const person = (one: MetPerson): MetPerson => ({ ...one, name: rule === 'initials' && one.name !== null ? initialsOf(one.name) : null, handle: null, url: null, tags: one.tags.map(scrub) });

  function section(one: DigestSection): DigestSection {
    switch (one.id) {
      case 'answers': {
        const { open, promised } = one.data;
        return { ...one, data: { ...one.data, open: { ...open, longest: open.longest.map((waiting) => ({ ...waiting, post: post(waiting.post) })) }, promised: promised.map((each) => ({ ...each, promise: scrub(each.promise), post: post(each.post) })) } };
      }
      case 'voices':
        return { ...one, data: { ...one.data, quotes: one.data.quotes.map(quote), others: one.data.others.map(quote) } };
      case 'top':
        return { ...one, data: { ...one.data, byEngagement: one.data.byEngagement.map(post), byReach: one.data.byReach.map(post) } };
      case 'people':
        return { ...one, data: { ...one.data, people: one.data.people.map(person) } };
      case 'themes':
        return { ...one, data: { ...one.data, tags: one.data.tags.map((tag) => ({ ...tag, text: scrub(tag.text) })), phrases: one.data.phrases.filter(({ text }) => scrub(text) === text) } };
      case 'purposes': {
        const findings = (all: readonly Finding[]) => all.map((finding) => (finding.text === undefined ? finding : { ...finding, text: scrub(finding.text) }));
        return { ...one, data: { purposes: one.data.purposes.map((each) => ({ ...each, findings: findings(each.findings) })) } };
      }
      default:
        return one;
    }
  }
  return { ...digest, names: rule, sections: digest.sections.map(section) };
}

/** `Mara Quill` is M. Q.; a name without letters is nothing. */
export function initialsOf(name: string): string | null {
  const letters = name.split(/[\s._-]+/).flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? []);
  return letters.length === 0 ? null : letters.slice(0, 2).map((letter) => `${letter.toUpperCase()}.`).join(' ');
}

/** Every author that the digest knows, by name and handle. */
function namesIn(digest: Digest): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (...all: readonly (string | null)[]) => all.forEach((name) => name !== null && name.trim().length > 2 && names.add(name.trim()));
  for (const one of digest.sections) {
    if (one.id === 'people') for (const { name, handle } of one.data.people) add(name, handle);
    for (const { author, handle } of postsOf(one)) add(author, handle);
  }
  return names;
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

function scrubber(names: ReadonlySet<string>): (text: string) => string {
  const whole = anyOf(names, 'giu');
  // A part of a name is one where it is written like one: `Mara`, and no `rose` of a Rose.
  const parts = anyOf(new Set([...names].flatMap(partsOf)), 'gu');
  return (text) => text.replace(ADDRESS, ELLIPSIS).replace(MAIL, ELLIPSIS).replace(HANDLE, `@${ELLIPSIS}`).replace(whole, ELLIPSIS).replace(parts, ELLIPSIS);
}

function partsOf(name: string): readonly string[] {
  const parts = name.split(/\s+/).filter((part) => part.length > 2 && /^\p{L}/u.test(part));
  return parts.length > 1 ? parts : [];
}

/** Any of these as a word of its own. */
function anyOf(words: ReadonlySet<string>, flags: string): RegExp {
  const longestFirst = [...words].toSorted((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return longestFirst.length === 0 ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
