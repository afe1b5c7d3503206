import type { Digest, DigestSection, Quote } from '../../lib/digest/digest.ts';
import { hideNames } from '../../lib/digest/hide-names.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { DigestEdits } from '../hooks/use-digest-edits.ts';
import type { Layout } from './layouts.ts';

/** A digest as its layout wants it, with what its author wrote and exchanged. Nothing is read or counted anew. */
export function arranged(digest: Digest, layout: Layout, { words, quotes }: Pick<DigestEdits, 'words' | 'quotes'>): Digest {
  const sections = layout.sections.flatMap(({ id, shown }): DigestSection[] => {
    const section = shown ? digest.sections.find((one) => one.id === id) : undefined;
    return section === undefined ? [] : [{ ...withQuotes(section, quotes), words: words[id] ?? '' }];
  });
  const whole = { ...digest, template: layout.template, title: layout.name, sections };
  return layout.names === 'shown' ? whole : hideNames(whole, layout.names);
}

/** What can be quoted: what is, then what it can be exchanged for. */
export function quotable(section: DigestSection): readonly Quote[] {
  return section.id === 'voices' ? [...section.data.quotes, ...section.data.others] : [];
}

function withQuotes(section: DigestSection, byHand: readonly PostKey[] | null): DigestSection {
  if (section.id !== 'voices') return section;
  const keys = byHand ?? section.data.byRule;
  const all = new Map(quotable(section).map((quote) => [quote.post.key, quote]));
  const chosen = keys.flatMap((key) => all.get(key) ?? []);
  return { ...section, data: { ...section.data, quotes: chosen, others: [...all.values()].filter(({ post }) => !keys.includes(post.key)) } };
}
