import type { Purpose, TopicKind } from '../../lib/model/topic.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

export const TOPIC_KIND_WORD: Record<TopicKind, MessageKey> = {
  brand: 'topicKindBrand',
  competitor: 'topicKindCompetitor',
  industry: 'topicKindIndustry',
  campaign: 'topicKindCampaign',
  person: 'topicKindPerson',
};

export const PURPOSE_WORD: Record<Purpose, MessageKey> = {
  care: 'topicPurposeCare',
  crisis: 'topicPurposeCrisis',
  insight: 'topicPurposeInsight',
  leads: 'topicPurposeLeads',
  advocates: 'topicPurposeAdvocates',
  partners: 'topicPurposePartners',
  reputation: 'topicPurposeReputation',
};

/** By name of TOPIC_COLORS. */
export const COLOR_WORD: Readonly<Record<string, MessageKey>> = {
  blue: 'topicColorBlue',
  green: 'topicColorGreen',
  amber: 'topicColorAmber',
  red: 'topicColorRed',
  violet: 'topicColorViolet',
  teal: 'topicColorTeal',
  pink: 'topicColorPink',
  gray: 'topicColorGray',
};
