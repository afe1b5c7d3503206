import { cutText } from '../model/cut-text.ts';
import type { Digest, DigestSection, Finding, MetPerson, Quote, ShownPost } from './digest.ts';
import type { NameRule } from './digest-plan.ts';
import { initialsOf } from './initials-of.ts';

/** UTF-16 units of a text that is passed on. */
const LONGEST = 280;

/** The digest with everything that names people as the rule has it, and each text that others wrote, before it is cut, as `scrub` gives it back. */
export function rewritten(digest: Digest, rule: Exclude<NameRule, 'shown'>, scrub: (text: string) => string): Digest {
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
