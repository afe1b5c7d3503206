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
export function gatherPurposes(topics: readonly Pick<Topic, 'id' | 'purpose'>[], context: GatheringContext): Gathering<PurposesSection> {
  const purposes = PURPOSES.flatMap((purpose) => {
    const topicIds = topics.filter((topic) => topic.purpose === purpose).map(({ id }) => id);
    return topicIds.length === 0 ? [] : [onePurpose(purpose, topicIds, context)];
  });
  return {
    take(passing) {
      for (const { topicIds, take } of purposes) if (passing.topicIds.some((id) => topicIds.includes(id))) take(passing);
    },
    result: () => ({ purposes: purposes.map(({ result }) => result()) }),
  };
}

function onePurpose(purpose: Purpose, topicIds: readonly string[], context: GatheringContext): Gathering<PurposesSection['purposes'][number]> & { topicIds: readonly string[] } {
  const mentions = countMentions(context, context.seen);
  const answers = answerTimes(context, context.goals, context.now);
  const voices = gatherVoiceNumbers();
  // Only insight asks for them, and they cost most.
  const themes = purpose === 'insight' ? gatherThemes() : null;
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
