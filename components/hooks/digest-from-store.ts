import type { Digest } from '../../lib/digest/digest.ts';
import { type PeriodChoice, periodsOf } from '../../lib/digest/period.ts';
import { planOf } from '../../lib/digest/templates.ts';
import { replyGoals } from '../../lib/insight/reply-goal.ts';
import type { KeptDigest } from '../../lib/model/kept-digest.ts';
import type { TopicId } from '../../lib/model/topic.ts';
import { now } from '../../lib/platform/clock.ts';
import { uiLanguage } from '../../lib/platform/i18n.ts';
import { readSettings } from '../../lib/platform/settings.ts';
import { askOnce } from '../../lib/platform/worker-link.ts';
import { workingTimeOf } from '../../lib/platform/working-time-of.ts';
import { digestSize } from '../../lib/store/digest-pages.ts';
import { lastMadeDigest } from '../../lib/store/digests.ts';
import { talliesBetween } from '../../lib/store/tallies.ts';
import { allTopics } from '../../lib/store/topics.ts';
import { firstWeekday } from '../calendar/weeks.ts';
import { idOfDigest } from '../digest/digest-id.ts';
import type { DigestOrder } from '../digest/digest-order.ts';
import { openStore } from './open-store.ts';

export interface DigestOf {
  period: PeriodChoice;
  topics: 'all' | readonly TopicId[];
}

/** How far the reading is: mentions read, of so many at least. */
export interface DigestProgress {
  read: number;
  of: number;
}

export interface MadeFromStore {
  /** With every section, in the usual order, with names and without anybody's words. */
  digest: Digest;
  /** What is kept of it already; its id stands for what it is of. */
  of: Pick<KeptDigest, 'id' | 'from' | 'to' | 'topics'>;
  kept: KeptDigest | undefined;
}

/**
 * Makes a digest of what is stored, beside the page and page by page: never the whole store in memory.
 * @throws the signal's reason when it is aborted.
 */
export async function digestFromStore({ period: choice, topics }: DigestOf, signal: AbortSignal, onRead: (progress: DigestProgress) => void): Promise<MadeFromStore> {
  const db = await openStore();
  const at = now();
  const [settings, allOfTopics, people, last] = await Promise.all([readSettings(), allTopics(db), db.people.toArray(), lastMadeDigest(db)]);
  const lastDigestAt = last === undefined ? null : Math.min(last.to, last.madeAt ?? last.to);
  const context = { now: at, firstWeekday: firstWeekday(uiLanguage()), lastDigestAt };
  const { period, before } = periodsOf(choice, context);
  const of = { id: idOfDigest(choice, topics, period), ...period, topics };
  const [tallies, kept, size] = await Promise.all([talliesBetween(db, before.from, period.to), db.digests.get(of.id), digestSize(db, before.from, period.to)]);
  const goals = replyGoals(allOfTopics, settings.replyGoal, workingTimeOf(settings));
  const plan = planOf('weekly');
  const sections = plan.sections.map(({ id }) => ({ id, shown: true, words: '' }));
  signal.throwIfAborted();
  const order = { from: before.from, to: period.to, facts: { topics: allOfTopics, tallies, people, goals, ...context }, plan: { ...plan, period: choice, topics, sections, quotes: kept?.quotes ?? null }, now: at };
  const digest = await digestInWorker(order, signal, (read) => onRead({ read, of: size }));
  return { digest, of, kept };
}

function digestInWorker(order: DigestOrder, signal: AbortSignal, onRead: (read: number) => void): Promise<Digest> {
  const worker = new Worker(new URL('../digest/digest-worker.ts', import.meta.url), { type: 'module' });
  return askOnce<DigestOrder, Digest, number>(worker, order, { signal, onNews: onRead });
}
