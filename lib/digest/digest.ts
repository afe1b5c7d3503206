import type { Difference } from '../insight/compare-counts.ts';
import type { Promises } from '../insight/person-summary.ts';
import type { VoiceKind, VoiceSource } from '../insight/voice-of.ts';
import type { AuthorKey } from '../model/author-key.ts';
import type { PostKey, Rating } from '../model/post.ts';
import type { SiteId } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import type { Purpose, Topic, TopicId } from '../model/topic.ts';
import type { NameRule, PlannedSection, TemplateId } from './digest-plan.ts';
import type { Expired } from './expired.ts';
import type { NameForms } from './name-forms.ts';
import type { Period } from './period.ts';

/** What a period's mentions say, ready to be shown or written: numbers and posts, no words of ours. */
export interface Digest {
  template: TemplateId;
  /** '' = the template's name. */
  title: string;
  madeAt: EpochMs;
  period: Period;
  before: Period;
  /** The zone of the clock by which days and weeks are told: `Europe/Berlin`. */
  zone: string;
  /** Those it is about, in the user's order. */
  topics: readonly Pick<Topic, 'id' | 'name' | 'kind' | 'purpose' | 'color'>[];
  /** Mentions of either period that are kept no longer; null: all are there. */
  expired: Expired | null;
  /** Mentions clipped by hand are among what is counted. */
  withClipped: boolean;
  names: NameRule;
  /** Of all authors that are known, those whose names stand in its texts: hidden with the others. */
  named: NameForms;
  /** In order; what is switched off is left out. */
  sections: readonly DigestSection[];
}

/** A section and what its author says at its top. */
export type DigestSection = { [Id in keyof Sections]: Pick<PlannedSection, 'words'> & { id: Id; data: Sections[Id] } }[keyof Sections];

export interface Sections {
  mentions: MentionsSection;
  answers: AnswersSection;
  voices: VoicesSection;
  themes: ThemesSection;
  top: TopSection;
  people: PeopleSection;
  competitors: CompetitorsSection;
  purposes: PurposesSection;
}

/** So many of so many: `count` is at most `of`. */
export interface Part {
  count: number;
  of: number;
}

/** A number against that of the period before, and the posts seen in each: null = not known. */
export interface Compared {
  count: number;
  before: number;
  seen: number | null;
  seenBefore: number | null;
  /** Of the rates where the posts seen are known in both periods, else of the counts over time. `gone`: some of them were kept no longer. */
  difference: Difference | 'gone';
  /** By which part it grew (0.5) or fell (-0.5); null: too few to say. */
  change: number | null;
}

/** Mentions by when they were first seen: only of then it is known what else was seen. */
export interface MentionsSection {
  all: Compared;
  /** The most mentioned first; null = clipped by hand. */
  topics: readonly { topicId: TopicId | null; compared: Compared }[];
  sites: readonly { site: SiteId; compared: Compared }[];
  /** What one bar stands for. */
  step: 'day' | 'week' | 'month';
  /** By beginning; `before` is the mentions of the same place in the period before. */
  days: readonly { from: EpochMs; count: number; seen: number | null; before: number }[];
  /** Judged to be none; counted nowhere else. */
  ignored: number;
}

/** From when they wrote to when the brand answered first, in milliseconds that passed, not in working time. */
export interface ReplyTimes {
  answers: number;
  median: number;
  /** Nine of ten answers were there by then. */
  ninetieth: number;
}

export interface AnswersSection {
  /** Of the period's mentions that are ours to answer (all but competitors' and the industry's). */
  answered: Part;
  answeredBefore: Part;
  /** Of the answers given in the period; null: none was. */
  times: ReplyTimes | null;
  timesBefore: ReplyTimes | null;
  /** Of the answers given, and of those that became late unanswered; null: no goal is set. */
  withinGoal: Part | null;
  /** Who waits as the digest is made, since whenever; the longest first in `longest`. */
  open: { count: number; late: number; longest: readonly WaitingPost[] };
  /** Of promises due, or made without a date, in the period or kept in it. */
  promises: Promises;
  /** Broken ones first, then those still open, by date. */
  promised: readonly PromisedPost[];
}

/** What is shown of a post: its own words, cut, and where it stands. */
export interface ShownPost {
  key: PostKey;
  site: SiteId;
  /** http(s); null: names are hidden. */
  url: string | null;
  /** The name people see, or initials; null: the page tells none, or it is hidden. */
  author: string | null;
  /** Without `@`; null likewise. */
  handle: string | null;
  title: string | null;
  text: string;
  /** There is more of it. */
  isCut: boolean;
  /** BCP 47. */
  lang: string | null;
  /** When it was published, where that is known, else first seen. */
  at: EpochMs;
  rating: Rating | null;
  /** Likes, comments and shares together. */
  engagement: number | null;
  /** Views; null = not shown. */
  views: number | null;
  followers: number | null;
  topicIds: readonly TopicId[];
}

export interface WaitingPost {
  post: ShownPost;
  since: EpochMs;
  /** When the answer is late; null: no goal. */
  lateAt: EpochMs | null;
}

export interface PromisedPost {
  post: ShownPost;
  promise: string;
  dueAt: EpochMs | null;
  isBroken: boolean;
}

export interface Quote {
  post: ShownPost;
  /** What it stands for; null: nothing tells. */
  kind: VoiceKind | null;
  /** What tells; `machine` is a guess. */
  by: VoiceSource | null;
}

export interface VoicesSection {
  /** Of the period's mentions; `guessed` are among them. */
  kinds: readonly { kind: VoiceKind; count: number; guessed: number }[];
  of: number;
  quotes: readonly Quote[];
  /** What the rule chooses, whatever was chosen by hand: among `quotes` and `others`. */
  byRule: readonly PostKey[];
  /** To exchange them for, the likeliest first. */
  others: readonly Quote[];
}

export interface Theme {
  /** As it is most often written. */
  text: string;
  compared: Compared;
  /** Mentions with it, a few. */
  keys: readonly PostKey[];
}

export interface ThemesSection {
  /** Most risen first. */
  tags: readonly Theme[];
  phrases: readonly Theme[];
  /** Texts that were read for phrases, of all: very many are sampled evenly. */
  read: Part;
}

export interface TopSection {
  byEngagement: readonly ShownPost[];
  /** By views, then followers; none that stands above. */
  byReach: readonly ShownPost[];
  /** Mentions that show such numbers. */
  counted: Part;
}

export interface MetPerson {
  key: AuthorKey;
  name: string | null;
  handle: string | null;
  /** Of the author; http(s); null: not known, or hidden. */
  url: string | null;
  sites: readonly SiteId[];
  mentions: number;
  before: number;
  answered: number;
  waiting: number;
  tags: readonly string[];
}

export interface PeopleSection {
  /** Met more than once, in the period and the one before together; the most met first. */
  people: readonly MetPerson[];
  /** Of the period's authors, those met more than once. */
  again: Part;
}

export interface CompetitorsSection {
  /** Brands, then competitors; the most mentioned first. */
  rows: readonly {
    topicId: TopicId;
    isBrand: boolean;
    compared: Compared;
    /** Of all mentions of these; one that names two counts for both. */
    share: Part;
    shareBefore: Part;
    praise: number;
    complaints: number;
  }[];
}

/** What a number means for a purpose. `of` is what it is a part of, or what is usual. */
export interface Finding {
  id: FindingId;
  count: number;
  of: number;
  /** A length of time in milliseconds, or a text it is about. */
  ms?: number;
  text?: string;
}

export type FindingId =
  | 'late' // count of `of` who wait are beyond the goal
  | 'no one late' // of `of` who wait
  | 'no one waits' // of `of` mentions
  | 'answered' // count of `of`
  | 'median' // `ms`, of `count` answers
  | 'complaints' // count of `of` mentions
  | 'praise'
  | 'questions'
  | 'ideas'
  | 'peak' // count on the busiest day, `of` on a usual one; `ms` is when the day began
  | 'no peak' // count on the busiest day, `of` on a usual one
  | 'widest' // `count` views of the complaint that was seen most; `text` its site
  | 'risen theme' // `text`, count now, `of` before
  | 'open questions' // count of `of` questions wait for an answer
  | 'first met' // count of `of` authors were not met before
  | 'met again' // count of `of` authors
  | 'repeated praise' // count of `of` who praise did so more than once
  | 'rating' // mean of `of` reviews is `count` percent of the best
  | 'too few'; // count mentions: no more can be said

export interface PurposesSection {
  purposes: readonly { purpose: Purpose; topicIds: readonly TopicId[]; compared: Compared; findings: readonly Finding[] }[];
}
