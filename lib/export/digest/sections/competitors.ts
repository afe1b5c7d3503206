import type { CompetitorsSection } from '../../../digest/digest.ts';
import type { Block } from '../document.ts';
import type { Speech } from '../speech.ts';
import { cells, number, text } from './mentions.ts';

export function competitorBlocks({ rows }: CompetitorsSection, speech: Speech): readonly Block[] {
  const { t } = speech.words;
  if (rows.every(({ isBrand }) => isBrand)) return [{ kind: 'note', text: t('inDigestNoCompetitors') }];
  return [
    {
      kind: 'chart',
      title: t('inDigestShareOfVoice'),
      chart: { shape: 'rows', now: t('inDigestMentions'), before: t('inDigestBefore'), bars: rows.map(({ topicId, compared }) => ({ label: speech.topic(topicId), value: compared.count, before: compared.before })) },
      table: {
        columns: [text(t('inDigestTopic')), number(t('inDigestMentions')), number(t('inDigestShare')), number(t('inDigestShareBefore')), text(t('inDigestChange')), number(t('inDigestPraise')), number(t('inDigestComplaints'))],
        rows: rows.map(({ topicId, compared, share, shareBefore, praise, complaints }) =>
          cells(speech.topic(topicId), speech.number(compared.count), speech.share(share) || '–', speech.share(shareBefore) || '–', speech.change(compared), speech.number(praise), speech.number(complaints)),
        ),
        counted: rows.map(({ topicId }) => ({ topicId })),
      },
    },
    { kind: 'note', text: t('inDigestShareNote') },
  ];
}
