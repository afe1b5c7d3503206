import type { PersonSummary } from '../../lib/insight/person-summary.ts';
import { listText, plural, t, uiLanguage } from '../../lib/platform/i18n.ts';

/** "Met 4 times: first on 2 May 2026, last on 3 June 2026." */
export function metSentence({ mentions, firstAt, lastAt }: PersonSummary): string {
  return mentions === 1 ? t('personMetOnce', day(firstAt)) : plural('personMet', mentions, day(firstAt), day(lastAt));
}

/** "Complaint 2 and praise 1. Answered last on 3 May 2026." */
export function saidSentence({ tags, answeredAt }: PersonSummary): string {
  const said = tags.length === 0 ? '' : t('personTags', listText(tags.slice(0, 4).map(({ tag, mentions }) => t('personTag', tag, mentions)), 'and'));
  return [said, answeredAt === null ? t('personNotAnswered') : t('personAnswered', day(answeredAt))].filter((sentence) => sentence !== '').join(' ');
}

function day(at: number): string {
  return new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium' }).format(at);
}
