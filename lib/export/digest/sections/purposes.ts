import type { Finding, PurposesSection } from '../../../digest/digest.ts';
import type { Purpose } from '../../../model/topic.ts';
import type { MessageKey } from '../digest-words.ts';
import type { Block } from '../document.ts';
import type { Speech } from '../speech.ts';

const PURPOSE_WORD = {
  care: 'topicPurposeCare',
  crisis: 'topicPurposeCrisis',
  insight: 'topicPurposeInsight',
  leads: 'topicPurposeLeads',
  advocates: 'topicPurposeAdvocates',
  partners: 'topicPurposePartners',
  reputation: 'topicPurposeReputation',
} as const satisfies Record<Purpose, MessageKey>;

export function purposeBlocks({ purposes }: PurposesSection, speech: Speech): readonly Block[] {
  const { t } = speech.words;
  if (purposes.length === 0) return [{ kind: 'note', text: t('inDigestNoPurposes') }];
  return purposes.map(({ purpose, topicIds, findings }) => ({
    kind: 'list',
    title: t('inDigestPurposeOf', t(PURPOSE_WORD[purpose]), speech.list(topicIds.map((id) => speech.topic(id)))),
    items: findings.map((finding) => sentenceOf(finding, speech)),
  }));
}

function sentenceOf({ id, count, of, ms = 0, text = '' }: Finding, speech: Speech): string {
  const { t, plural, siteLabel } = speech.words;
  const part = speech.part({ count, of });
  switch (id) {
    case 'late':
      return t('inDigestFoundLate', part);
    case 'no one late':
      return t('inDigestFoundNoneLate', of);
    case 'no one waits':
      return t('inDigestFoundNoneWaits');
    case 'answered':
      return t('inDigestFoundAnswered', part);
    case 'median':
      return t('inDigestFoundMedian', speech.span(ms));
    case 'complaints':
      return t('inDigestFoundComplaints', part);
    case 'praise':
      return t('inDigestFoundPraise', part);
    case 'questions':
      return t('inDigestFoundQuestions', part);
    case 'ideas':
      return t('inDigestFoundIdeas', part);
    case 'peak':
      return t('inDigestFoundPeak', speech.day(ms), count, speech.number(of));
    case 'no peak':
      return t('inDigestFoundNoPeak', count, speech.number(of));
    case 'widest':
      return t('inDigestFoundWidest', count, siteLabel(text));
    case 'risen theme':
      return t('inDigestFoundTheme', text, count, of);
    case 'open questions':
      return t('inDigestFoundOpenQuestions', part);
    case 'first met':
      return t('inDigestFoundFirstMet', part);
    case 'met again':
      return t('inDigestFoundMetAgain', part);
    case 'repeated praise':
      return t('inDigestFoundPraisedAgain', part);
    case 'rating':
      return t('inDigestFoundRating', speech.share({ count, of: 100 }), of);
    case 'too few':
      return plural('inDigestFoundTooFew', count);
  }
}
