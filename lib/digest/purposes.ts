import { PURPOSES, type Purpose, type Topic } from '../model/topic.ts';
import { answerTimes } from './answer-times.ts';
import { countMentions } from './count-mentions.ts';
import type { PurposesSection } from './digest.ts';
import { findingsFor } from './findings.ts';
import type { Gathering } from './gathering.ts';
import type { GatheringContext } from './gathering-context.ts';
import { gatherThemes } from './themes.ts';
import { gatherVoiceNumbers } from './voice-numbers.ts';

/** What the numbers mean for each purpose that the topics serve. */
export function gatherPurposes(topics: readonly Pick<Topic, 'id' | 'name' | 'purpose'>[], context: GatheringContext): Gathering<PurposesSection> {
  const purposes = PURPOSES.flatMap((purpose) => {
    const served = topics.filter((topic) => topic.purpose === purpose);
    return served.length === 0 ? [] : [onePurpose(purpose, served, context)];
  });
  return {
    take(passing) {
      for (const { topicIds, take } of purposes) if (passing.topicIds.some((id) => topicIds.includes(id))) take(passing);
    },
    result: () => ({ purposes: purposes.map(({ result }) => result()) }),
  };
}

function onePurpose(purpose: Purpose, topics: readonly Pick<Topic, 'id' | 'name'>[], context: GatheringContext): Gathering<PurposesSection['purposes'][number]> & { topicIds: readonly string[] } {
  const topicIds = topics.map(({ id }) => id);
  const seen = context.seen.forTopics(topicIds);
  const mentions = countMentions(context, seen);
  const answers = answerTimes(context, context.goals, context.now);
  const voices = gatherVoiceNumbers();
  // Only insight asks for them, and they cost most.
  const themes = purpose === 'insight' ? gatherThemes(topics, seen) : null;
  return {
    topicIds,
    take(passing) {
      for (const gathering of [mentions, answers, voices, themes]) gathering?.take(passing);
    },
    result() {
      const counted = mentions.result();
      const numbers = { mentions: counted, answers: answers.result(), voices: voices.result(), themes: themes?.result() ?? null };
      return { purpose, topicIds, compared: counted.all, findings: findingsFor(purpose, numbers) };
    },
  };
}
