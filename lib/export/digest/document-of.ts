import type { Digest, DigestSection } from '../../digest/digest.ts';
import type { Expired } from '../../digest/expired.ts';
import type { SectionId, TemplateId } from '../../digest/digest-plan.ts';
import type { DigestWords, MessageKey } from './digest-words.ts';
import type { Block, DigestDocument } from './document.ts';
import { answerBlocks } from './sections/answers.ts';
import { competitorBlocks } from './sections/competitors.ts';
import { mentionBlocks } from './sections/mentions.ts';
import { peopleBlocks } from './sections/people.ts';
import { purposeBlocks } from './sections/purposes.ts';
import { themeBlocks } from './sections/themes.ts';
import { topBlocks } from './sections/top.ts';
import { voiceBlocks } from './sections/voices.ts';
import { Speech } from './speech.ts';

export const TEMPLATE_NAME = {
  weekly: 'inDigestWeekly',
  crisis: 'inDigestCrisis',
  campaign: 'inDigestCampaign',
  'voice of customer': 'inDigestVoiceOfCustomer',
} as const satisfies Record<TemplateId, MessageKey>;

const TEMPLATE_LEAD = {
  weekly: 'inDigestWeeklyLead',
  crisis: 'inDigestCrisisLead',
  campaign: 'inDigestCampaignLead',
  'voice of customer': 'inDigestVoiceLead',
} as const satisfies Record<TemplateId, MessageKey>;

export const SECTION_TITLE = {
  mentions: 'inDigestMentions',
  answers: 'inDigestAnswers',
  voices: 'inDigestVoices',
  themes: 'inDigestThemes',
  top: 'inDigestTop',
  people: 'inDigestPeople',
  competitors: 'inDigestCompetitors',
  purposes: 'inDigestPurposes',
} as const satisfies Record<SectionId, MessageKey>;

/** The digest as it is said in a language. */
export function documentOf(digest: Digest, words: DigestWords): DigestDocument {
  const speech = new Speech(words, digest);
  const { t } = words;
  return {
    title: digest.title || t(TEMPLATE_NAME[digest.template]),
    language: words.language,
    direction: words.direction,
    lead: t(TEMPLATE_LEAD[digest.template]),
    about: aboutOf(digest, speech),
    sections: digest.sections.map((section) => ({ id: section.id, title: t(SECTION_TITLE[section.id]), words: section.words, blocks: blocksOf(section, speech, digest) })),
    closing: t('inDigestMadeAt', speech.moment(digest.madeAt)),
  };
}

function aboutOf({ period, before, zone, topics, names, expired, withClipped }: Digest, speech: Speech): readonly string[] {
  const { t } = speech.words;
  const listed = [...topics.map(({ name }) => name), ...(withClipped ? [t('inDigestByHand')] : [])];
  return [
    t('inDigestPeriod', speech.period(period), zone),
    t('inDigestAgainst', speech.period(before)),
    ...(listed.length === 0 ? [] : [t('inDigestTopics', speech.list(listed))]),
    ...(expired === null ? [] : [expiredText(expired, speech)]),
    ...(names === 'shown' ? [] : [t(names === 'initials' ? 'inDigestInitials' : 'inDigestNoNames')]),
  ];
}

/** Numbers that say less than was are not passed on without saying so. */
export function expiredText({ topicIds, before }: Expired, speech: Speech): string {
  return speech.words.t('inDigestExpired', speech.list(topicIds.map((id) => speech.topic(id))), speech.day(before));
}

function blocksOf(section: DigestSection, speech: Speech, digest: Digest): readonly Block[] {
  switch (section.id) {
    case 'mentions':
      return mentionBlocks(section.data, speech);
    case 'answers':
      return answerBlocks(section.data, speech, digest.madeAt);
    case 'voices':
      return voiceBlocks(section.data, speech);
    case 'themes':
      return themeBlocks(section.data, speech);
    case 'top':
      return topBlocks(section.data, speech);
    case 'people':
      return peopleBlocks(section.data, speech);
    case 'competitors':
      return competitorBlocks(section.data, speech);
    case 'purposes':
      return purposeBlocks(section.data, speech);
  }
}
