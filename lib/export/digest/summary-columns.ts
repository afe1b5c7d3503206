import { type Column, foreign, link, own, time, wide } from '../column.ts';
import type { DigestWords } from './digest-words.ts';
import type { SummaryRow } from './summary-rows.ts';

/** A digest's rows as columns of a table, named in its language. */
export function summaryColumns({ t }: DigestWords): readonly Column<SummaryRow>[] {
  return [
    foreign(t('inDigestColumnSection'), ({ section }) => section),
    foreign(t('inDigestColumnItem'), ({ item }) => item),
    time(t('inDigestDay'), ({ day }) => day),
    foreign(t('inDigestColumnMeasure'), ({ measure }) => measure),
    own(t('inDigestColumnValue'), ({ value }) => value),
    own(t('inDigestColumnOf'), ({ of }) => of),
    own(t('inDigestBefore'), ({ before }) => before),
    own(t('inDigestColumnOfBefore'), ({ ofBefore }) => ofBefore),
    own(t('inDigestChange'), ({ change }) => change),
    wide(t('inDigestColumnText'), ({ text }) => text),
    link(t('inDigestColumnLink'), ({ link: address }) => address),
  ];
}
