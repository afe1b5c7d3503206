import type { DigestFacts } from '../../lib/digest/make-digest.ts';
import type { DigestPlan } from '../../lib/digest/digest-plan.ts';
import type { EpochMs } from '../../lib/model/time.ts';

/** What a worker needs to make a digest of what is stored in a stretch of time. */
export interface DigestOrder {
  from: EpochMs;
  to: EpochMs;
  facts: DigestFacts;
  plan: DigestPlan;
  now: EpochMs;
}
