import type { Health } from '../../lib/insight/health.ts';
import { t } from '../../lib/platform/i18n.ts';
import { HEALTH_TONE, HEALTH_WORD, healthSentence } from './health-words.ts';
import './health-line.css';

/** How a reader does, and what that rests on. */
export function HealthLine({ health }: { health: Health }) {
  return (
    <p class="health-line">
      <HealthMark health={health} /> {healthSentence(health)}
    </p>
  );
}

/** The word alone. */
export function HealthMark({ health }: { health: Health }) {
  return (
    <b class="health" data-health={HEALTH_TONE[health.state]}>
      {t(HEALTH_WORD[health.state])}
    </b>
  );
}
