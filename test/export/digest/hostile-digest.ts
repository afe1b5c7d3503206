import * as fc from 'fast-check';
import type { Digest } from '../../../lib/digest/digest.ts';
import { SECTION_IDS } from '../../../lib/digest/digest-plan.ts';
import { makeDigest } from '../../../lib/digest/make-digest.ts';
import { planOf } from '../../../lib/digest/templates.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import { at, factsOf, mentionOf, NOW, topicOf } from '../../digest/digest-of.ts';
import { hostileMarkup } from '../copy/copied-posts.ts';

/** Digests in which everything that a page or a person wrote is hostile: names, texts, tags, links, topics, the author's own words. */
export function hostileDigests(count: number, seed: number, extra: readonly string[] = []): Promise<Digest>[] {
  const text = fc.oneof({ weight: 5, arbitrary: hostileMarkup }, ...(extra.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...extra) }]));
  const texts = fc.sample(fc.array(text, { minLength: 40, maxLength: 40 }), { numRuns: count, seed });
  return texts.map((words) => digestOfTexts(words));
}

export function digestOfTexts(texts: readonly string[]): Promise<Digest> {
  let next = 0;
  const word = () => texts[next++ % texts.length]!;
  const topics = [topicOf({ id: 't1', name: word(), kind: 'brand', replyGoal: { hours: 1 } }), topicOf({ id: 't2', name: word(), kind: 'competitor', purpose: 'insight' })];
  const mentions: Mention[] = Array.from({ length: 16 }, (_, index) => {
    const author = { handle: word(), name: word(), url: `https://x.com/${word()}`, followers: 5 };
    return mentionOf({
      firstSeenAt: at(index % 7),
      topics: index % 2 === 0 ? ['t1'] : ['t1', 't2'],
      tags: ['praise', 'complaint', 'question', 'idea', word(), word()].slice(index % 4),
      promise: word(),
      dueAt: at(2),
      post: { author, title: word(), text: `${word()} ${word()}`, url: index % 5 === 0 ? 'javascript:alert(1)' : `https://x.com/${word()}?q=${word()}#${word()}`, lang: index % 3 === 0 ? word() : 'en' },
    });
  });
  const plan = { ...planOf('weekly'), title: word(), sections: SECTION_IDS.map((id) => ({ id, shown: true, words: word() })) };
  return makeDigest([mentions], factsOf({ topics }), plan, NOW, []);
}
