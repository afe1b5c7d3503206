import type { ReplyGoals } from '../insight/reply-goal.ts';
import { voiceOf } from '../insight/voice-of.ts';
import { authorKeyOf } from '../model/author-key.ts';
import type { Mention } from '../model/mention.ts';
import type { Person } from '../model/person.ts';
import type { EpochMs } from '../model/time.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { answerTimes } from './answer-times.ts';
import { gatherCompetitors } from './competitors.ts';
import { countMentions } from './count-mentions.ts';
import type { Digest, DigestSection, Sections } from './digest.ts';
import type { DigestPlan } from './digest-plan.ts';
import type { Gathering, Passing } from './gathering.ts';
import type { GatheringContext } from './gathering-context.ts';
import { expiredOf } from './expired.ts';
import { hideNames } from './hide-names.ts';
import { metPeople } from './met-people.ts';
import type { Named } from './name-forms.ts';
import { namesWithin } from './names-within.ts';
import { type Period, periodsOf, zoneName } from './period.ts';
import { type DayTally, PostsSeen } from './posts-seen.ts';
import { gatherPurposes } from './purposes.ts';
import { gatherThemes } from './themes.ts';
import { topPosts } from './top-posts.ts';
import { gatherVoices } from './voices.ts';

/** What a digest needs to know besides mentions. */
export interface DigestFacts {
  /** All there are, in the user's order. */
  topics: readonly Topic[];
  /** Of the period and the one before, at least. */
  tallies: readonly DayTally[];
  /** Of whom the user said that accounts are one. */
  people: readonly Person[];
  goals: ReplyGoals;
  /** 0 (Sunday) to 6. */
  firstWeekday: number;
  lastDigestAt: EpochMs | null;
}

/**
 * The digest of a period. The mentions pass by once, page by page, each once, in any order: those first seen in the
 * period or the one before; those who wait, whenever they wrote; those answered, due or done since the period before began.
 * `authors`: all that are known, for a digest that hides who is spoken of in it.
 */
export async function makeDigest(pages: AsyncIterable<readonly Mention[]> | Iterable<readonly Mention[]>, facts: DigestFacts, plan: DigestPlan, now: EpochMs, authors: AsyncIterable<readonly Named[]> | Iterable<readonly Named[]>): Promise<Digest> {
  const { period, before } = periodsOf(plan.period, { now, ...facts });
  const topics = plan.topics === 'all' ? facts.topics : facts.topics.filter(({ id }) => plan.topics.includes(id));
  const expired = expiredOf(topics, before.from, now);
  const context = { period, before, seen: new PostsSeen(facts.tallies, period, before, expired?.topicIds), goals: facts.goals, now };
  const gatherings = gatheringsOf(topics, facts.people, plan, context);
  const passes = passingOf(topics, plan, period, before);
  const all = Object.values(gatherings);
  for await (const page of pages) {
    for (const mention of page) {
      const passing = passes(mention);
      if (passing !== null) for (const gathering of all) gathering.take(passing);
    }
  }
  const sections = plan.sections.filter(({ shown }) => shown).map(({ id, words }) => ({ id, words, data: gatherings[id].result() }) as DigestSection);
  const told = topics.map(({ id, name, kind, purpose, color }) => ({ id, name, kind, purpose, color }));
  const bare: Digest = { template: plan.template, title: plan.title, madeAt: now, period, before, zone: zoneName(), topics: told, expired, withClipped: plan.topics === 'all', names: 'shown', named: { whole: [], words: [] }, sections };
  const digest = { ...bare, named: await namesWithin(bare, authors) };
  return plan.names === 'shown' ? digest : hideNames(digest, plan.names);
}

type Gatherings = { [Id in keyof Sections]: Gathering<Sections[Id]> };

function gatheringsOf(topics: readonly Topic[], people: readonly Person[], plan: DigestPlan, context: GatheringContext): Gatherings {
  return {
    mentions: countMentions(context, context.seen),
    answers: answerTimes(context, context.goals, context.now),
    voices: gatherVoices(plan.quotes),
    themes: gatherThemes(topics, context.seen),
    top: topPosts(),
    people: metPeople(people),
    competitors: gatherCompetitors(topics, context.seen),
    purposes: gatherPurposes(topics, context),
  };
}

/** What the digest sees of a mention; null: it is not about such. */
function passingOf(topics: readonly Topic[], { topics: chosen }: DigestPlan, period: Period, before: Period): (mention: Mention) => Passing | null {
  const kinds = new Map(topics.map(({ id, kind }) => [id, kind]));
  const isIn = (at: EpochMs, { from, to }: Period) => at >= from && at < to;
  const answers = (id: TopicId) => kinds.get(id) !== 'competitor' && kinds.get(id) !== 'industry';
  return (mention) => {
    const topicIds = mention.matches.map(({ topicId }) => topicId).filter((id) => kinds.has(id));
    if (topicIds.length === 0 && (chosen !== 'all' || !mention.clippedByHand)) return null;
    const at = mention.firstSeenAt;
    return { mention, when: isIn(at, period) ? 'period' : isIn(at, before) ? 'before' : null, topicIds, isOurs: topicIds.length === 0 || topicIds.some(answers), author: authorKeyOf(mention.post), voice: voiceOf(mention) };
  };
}
