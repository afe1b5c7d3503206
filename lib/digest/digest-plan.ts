import type { PostKey } from '../model/post.ts';
import type { TopicId } from '../model/topic.ts';
import type { PeriodChoice } from './period.ts';

/** The parts of a digest, in the order in which they are usually read. */
export const SECTION_IDS = ['mentions', 'answers', 'voices', 'themes', 'top', 'people', 'competitors', 'purposes'] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export const TEMPLATE_IDS = ['weekly', 'crisis', 'campaign', 'voice of customer'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** How people are named: `initials` and `none` are for passing a digest on; texts are then short, and nothing links to them. */
export type NameRule = 'shown' | 'initials' | 'none';
export const NAME_RULES: readonly NameRule[] = ['shown', 'initials', 'none'];

export interface PlannedSection {
  id: SectionId;
  shown: boolean;
  /** The author's own, at its top: lessons, next steps; '' = none. */
  words: string;
}

/** What a digest is to be like: all that its author decides. */
export interface DigestPlan {
  template: TemplateId;
  /** '' = the template's name. */
  title: string;
  period: PeriodChoice;
  /** `all`: what was clipped by hand, too. */
  topics: 'all' | readonly TopicId[];
  /** Each once, in order. */
  sections: readonly PlannedSection[];
  /** Quotes chosen by hand, in order; null = by the rule. */
  quotes: readonly PostKey[] | null;
  names: NameRule;
}
