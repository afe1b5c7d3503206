import type { AnswersSection, Compared, Digest, DigestSection, Part, ShownPost } from '../../digest/digest.ts';
import type { EpochMs } from '../../model/time.ts';
import { HOUR_MS } from '../../model/time.ts';
import { isoTime } from '../iso-time.ts';
import type { DigestWords } from './digest-words.ts';
import { expiredText, SECTION_TITLE } from './document-of.ts';
import { purposeBlocks } from './sections/purposes.ts';
import { VOICE_WORD } from './sections/voices.ts';
import { Speech } from './speech.ts';

/** One number of a digest, or one text: what a table of numbers is made from. */
export interface SummaryRow {
  section: string;
  /** What it is of: a topic, a site, a day, an author. */
  item: string;
  /** YYYY-MM-DD; '' = it is of no day. */
  day: string;
  measure: string;
  value: number | null;
  of: number | null;
  before: number | null;
  ofBefore: number | null;
  /** 0.5 = half as much again. */
  change: number | null;
  text: string;
  link: string | null;
}

/** The digest's numbers in rows that a spreadsheet sorts, filters and sums; lengths of time in hours. */
export function* summaryRows(digest: Digest, words: DigestWords): Generator<SummaryRow> {
  const speech = new Speech(words, digest);
  const { t } = words;
  const about = (measure: string, text: string): SummaryRow => ({ ...EMPTY, measure, text });
  yield about(t('inDigestColumnPeriod'), `${isoTime(digest.period.from)} – ${isoTime(digest.period.to)} (${digest.zone})`);
  yield about(t('inDigestBefore'), `${isoTime(digest.before.from)} – ${isoTime(digest.before.to)}`);
  if (digest.expired !== null) yield about(t('inDigestGone'), expiredText(digest.expired, speech));
  for (const section of digest.sections) {
    const title = t(SECTION_TITLE[section.id]);
    if (section.words !== '') yield { ...EMPTY, section: title, measure: t('inDigestColumnWords'), text: section.words };
    for (const row of rowsOf(section, speech, digest.madeAt)) yield { ...EMPTY, section: title, ...row };
  }
}

const EMPTY: SummaryRow = { section: '', item: '', day: '', measure: '', value: null, of: null, before: null, ofBefore: null, change: null, text: '', link: null };

type Rows = Generator<Partial<SummaryRow>>;

function* rowsOf(section: DigestSection, speech: Speech, now: EpochMs): Rows {
  const { t, siteLabel } = speech.words;
  const mentions = t('inDigestMentions');
  switch (section.id) {
    case 'mentions': {
      const { all, topics, sites, days } = section.data;
      yield { measure: mentions, ...compared(all, speech) };
      for (const topic of topics) yield { item: speech.topic(topic.topicId), measure: t('inDigestByTopic'), ...compared(topic.compared, speech) };
      for (const { site, compared: own } of sites) yield { item: siteLabel(site), measure: t('inDigestBySite'), ...compared(own, speech) };
      for (const { from, count, seen, before } of days) yield { day: speech.isoDay(from), measure: t('inDigestPerDay'), value: count, of: seen, before };
      return;
    }
    case 'answers':
      return yield* answerRows(section.data, speech, now);
    case 'voices':
      for (const { kind, count } of section.data.kinds) yield { item: t(VOICE_WORD[kind]), measure: t('inDigestKinds'), value: count, of: section.data.of };
      for (const { post, kind } of section.data.quotes) yield { measure: kind === null ? '' : t(VOICE_WORD[kind]), ...quoted(post) };
      return;
    case 'themes':
      for (const { text, compared: own } of section.data.tags) yield { item: text, measure: t('inDigestTag'), ...compared(own, speech) };
      for (const { text, compared: own } of section.data.phrases) yield { item: text, measure: t('inDigestPhrase'), ...compared(own, speech) };
      return;
    case 'top':
      for (const post of section.data.byEngagement) yield { measure: t('inDigestByEngagement'), value: post.engagement, ...quoted(post) };
      for (const post of section.data.byReach) yield { measure: t('inDigestByReach'), value: post.views ?? post.followers, ...quoted(post) };
      return;
    case 'people':
      for (const { name, mentions: count, before, tags, url } of section.data.people) yield { item: name ?? t('inDigestSomebody'), measure: mentions, value: count, before, text: tags.join(', '), link: url };
      return;
    case 'competitors':
      for (const { topicId, share, shareBefore, compared: own } of section.data.rows) yield { item: speech.topic(topicId), measure: t('inDigestShareOfVoice'), ...parts(share, shareBefore), change: own.change };
      return;
    case 'purposes':
      for (const block of purposeBlocks(section.data, speech)) if (block.kind === 'list') for (const text of block.items) yield { item: block.title, text };
  }
}

function* answerRows({ answered, answeredBefore, times, timesBefore, withinGoal, open, promises }: AnswersSection, speech: Speech, now: EpochMs): Rows {
  const { t } = speech.words;
  yield { measure: t('inDigestAnswered'), ...parts(answered, answeredBefore) };
  if (times !== null) {
    yield { measure: t('inDigestHours', t('inDigestMedian')), value: hours(times.median), of: null, before: timesBefore === null ? null : hours(timesBefore.median) };
    yield { measure: t('inDigestHours', t('inDigestNinetieth')), value: hours(times.ninetieth), before: timesBefore === null ? null : hours(timesBefore.ninetieth) };
  }
  if (withinGoal !== null) yield { measure: t('inDigestWithinGoal'), value: withinGoal.count, of: withinGoal.of };
  yield { measure: t('inDigestOpen'), value: open.count };
  for (const { post, since } of open.longest) yield { measure: t('inDigestHours', t('inDigestLongest')), value: hours(now - since), ...quoted(post) };
  yield { measure: t('inDigestKept'), value: promises.kept };
  yield { measure: t('inDigestBroken'), value: promises.broken };
  yield { measure: t('inDigestPromisesOpen'), value: promises.open };
}

function compared({ count, before, seen, seenBefore, change, difference }: Compared, speech: Speech): Partial<SummaryRow> {
  const text = difference === 'more' || difference === 'fewer' ? '' : speech.change({ count, before, seen, seenBefore, difference, change: null });
  return { value: count, of: seen, before, ofBefore: seenBefore, change: difference === 'too few' || change === null ? null : Math.round(change * 1000) / 1000, text };
}

function parts(now: Part, before: Part): Partial<SummaryRow> {
  return { value: now.count, of: now.of, before: before.count, ofBefore: before.of };
}

function quoted({ author, title, text, url }: ShownPost): Partial<SummaryRow> {
  return { item: author ?? '', text: [title ?? '', text].filter((one) => one !== '').join('\n'), link: url };
}

function hours(ms: number): number {
  return Math.round((ms / HOUR_MS) * 10) / 10;
}
