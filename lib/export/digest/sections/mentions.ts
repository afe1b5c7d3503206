import type { Compared, MentionsSection } from '../../../digest/digest.ts';
import type { Block, Counted, DocumentCell, DocumentTable } from '../document.ts';
import type { Speech } from '../speech.ts';

const STEP = { day: 'inDigestDay', week: 'inDigestWeek', month: 'inDigestMonth' } as const;
const PER_STEP = { day: 'inDigestPerDay', week: 'inDigestPerWeek', month: 'inDigestPerMonth' } as const;

export function mentionBlocks({ all, topics, sites, step, days, ignored }: MentionsSection, speech: Speech): readonly Block[] {
  const { t, plural, siteLabel } = speech.words;
  return [
    {
      kind: 'figures',
      figures: [
        { label: t('inDigestMentions'), value: speech.number(all.count), notes: [seenText(all.seen, speech), isByPosts(all) ? t('inDigestPerPostValue', speech.change(all)) : speech.change(all)], counted: {} },
        { label: t('inDigestBefore'), value: speech.number(all.before), notes: [seenText(all.seenBefore, speech)] },
      ],
    },
    {
      kind: 'chart',
      title: t(PER_STEP[step]),
      chart: { shape: 'columns', now: t('inDigestMentions'), before: t('inDigestBefore'), bars: days.map(({ from, count, before }) => ({ label: speech.shortDay(from, step), value: count, before })) },
      table: {
        columns: [text(t(STEP[step])), number(t('inDigestMentions')), number(t('inDigestBefore')), number(t('inDigestSeen'))],
        rows: days.map(({ from, count, before, seen }) => cells(step === 'month' ? speech.shortDay(from, step) : speech.day(from), speech.number(count), speech.number(before), speech.number(seen))),
        counted: days.map(({ from }, index) => ({ from, ...(index + 1 < days.length ? { to: days[index + 1]!.from } : {}) })),
      },
    },
    ...(topics.length === 0 ? [] : [comparedChart(t('inDigestByTopic'), t('inDigestTopic'), topics.map(({ topicId, compared }) => [speech.topic(topicId), compared, topicId === null ? null : { topicId }]), speech)]),
    ...(sites.length === 0 ? [] : [comparedChart(t('inDigestBySite'), t('inDigestSite'), sites.map(({ site, compared }) => [siteLabel(site), compared, { site }]), speech)]),
    { kind: 'note', text: t(isByPosts(all) ? 'inDigestPerPost' : 'inDigestPerTime') },
    { kind: 'note', text: t('inDigestRule') },
    ...(ignored === 0 ? [] : [{ kind: 'note', text: plural('inDigestIgnored', ignored) } as const]),
  ];
}

/** Whether posts seen were the measure: where more was kept than seen, they were not. */
function isByPosts({ count, before, seen, seenBefore }: Compared): boolean {
  return seen !== null && seenBefore !== null && seen >= Math.max(count, 1) && seenBefore >= Math.max(before, 1);
}

function seenText(seen: number | null, speech: Speech): string {
  const { t, plural } = speech.words;
  return seen === null ? t('inDigestNotSeen') : plural('inDigestOfSeen', seen);
}

/** What was counted against the period before: a bar and a row each. */
function comparedChart(title: string, named: string, rows: readonly (readonly [string, Compared, Counted | null])[], speech: Speech): Block {
  const { t } = speech.words;
  const isPerPost = rows.every(([, compared]) => isByPosts(compared));
  const table = {
    columns: [text(named), number(t('inDigestMentions')), number(t('inDigestBefore')), number(t('inDigestSeen')), text(t(isPerPost ? 'inDigestChangePerPost' : 'inDigestChange'))],
    rows: rows.map(([name, compared]) => cells(name, speech.number(compared.count), speech.number(compared.before), speech.number(compared.seen), speech.change(compared))),
    counted: rows.map(([, , counted]) => counted),
  };
  const bars = rows.map(([label, { count, before }]) => ({ label, value: count, before }));
  return { kind: 'chart', title, chart: { shape: 'rows', now: t('inDigestMentions'), before: t('inDigestBefore'), bars }, table };
}

export function text(name: string): DocumentTable['columns'][number] {
  return { name, isNumber: false };
}

export function number(name: string): DocumentTable['columns'][number] {
  return { name, isNumber: true };
}

export function cells(...texts: readonly string[]): readonly DocumentCell[] {
  return texts.map((one) => ({ text: one }));
}
