import { EvenSample } from '../insight/even-sample.ts';
import { type PhraseText, risingPhrases } from '../insight/rising-phrases.ts';
import type { PostKey } from '../model/post.ts';
import { tagIdOf } from '../model/tag.ts';
import type { Topic } from '../model/topic.ts';
import type { Compared, Theme, ThemesSection } from './digest.ts';
import type { Gathering } from './gathering.ts';
import type { PostsSeen } from './posts-seen.ts';

const MOST_TAGS = 12;
const MOST_PHRASES = 12;
/** Texts of each period whose words are read. */
const MOST_READ = 2_000;
const EXAMPLES = 5;

/** What it is about: the user's tags, and phrases that stand in more of the mentions than before. */
export function gatherThemes(topics: readonly Pick<Topic, 'name'>[], seen: Pick<PostsSeen, 'difference'>): Gathering<ThemesSection> {
  const tags = new Map<string, { text: string; period: number; before: number; keys: PostKey[] }>();
  const texts = { period: new EvenSample<PhraseText>(MOST_READ), before: new EvenSample<PhraseText>(MOST_READ) };
  // What the topics are called is no theme of theirs.
  const terms = new Set(topics.map(({ name }) => name.toLowerCase()));
  const partsCompared = (count: number, of: number, before: number, ofBefore: number): Compared => {
    const said = seen.difference({ count, of }, { count: before, of: ofBefore });
    return { count, before, seen: of, seenBefore: ofBefore, ...said, ...(ofBefore === 0 && said.difference !== 'gone' ? { difference: 'too few' } : {}) };
  };
  return {
    take({ mention, when }) {
      if (when === null || mention.status === 'ignored') return;
      const { key, post } = mention;
      texts[when].offer(() => ({ key, text: post.text, lang: post.lang }));
      for (const { hits } of mention.matches) for (const { term } of hits) terms.add(term.toLowerCase());
      for (const tag of mention.tags) {
        const id = tagIdOf(tag);
        let one = tags.get(id);
        if (one === undefined) tags.set(id, (one = { text: tag, period: 0, before: 0, keys: [] }));
        one[when] += 1;
        if (when === 'period' && one.keys.length < EXAMPLES) one.keys.push(key);
      }
    },
    result() {
      const [now, before] = [texts.period, texts.before];
      const tagThemes = [...tags.values()].filter(({ period }) => period > 0).map(({ text, period, before: was, keys }): Theme => ({ text, compared: partsCompared(period, now.passed, was, before.passed), keys }));
      const phrases = risingPhrases(now.kept, before.kept, terms, MOST_PHRASES);
      return {
        tags: tagThemes.toSorted(risenFirst).slice(0, MOST_TAGS),
        phrases: phrases.map(({ text, count, before: was, keys }) => ({ text, compared: partsCompared(count, now.kept.length, was, before.kept.length), keys })),
        read: { count: now.kept.length, of: now.passed },
      };
    },
  };
}

function risenFirst(a: Theme, b: Theme): number {
  const isRisen = ({ compared }: Theme) => Number(compared.difference === 'more');
  return isRisen(b) - isRisen(a) || b.compared.count - a.compared.count || (a.text < b.text ? -1 : 1);
}
