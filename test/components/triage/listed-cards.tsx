import { act } from 'preact/test-utils';
import { useSteady } from '../../../components/parts/use-steady.ts';
import type { Triage } from '../../../components/hooks/use-triage.ts';
import { MentionList } from '../../../components/triage/MentionList.tsx';
import { triageHandlers } from '../../../components/triage/triage-handlers.ts';
import { type Current, useCurrent } from '../../../components/triage/use-current.ts';
import type { Mention } from '../../../lib/model/mention.ts';
import type { PostKey } from '../../../lib/model/post.ts';
import type { EpochMs } from '../../../lib/model/time.ts';
import { SAMPLE_TOPICS } from '../../popup/sample-mentions.ts';

const NOTHING: readonly string[] = [];

export interface ListedCardsProps {
  mentions: readonly Mention[];
  /** Of these mentions, the same array each time. */
  keys: readonly PostKey[];
  now: EpochMs;
  onCurrent(current: Current): void;
}

/** The list of cards with its keys' current mention, and nothing behind it. */
export function ListedCards({ mentions, keys, now, onCurrent }: ListedCardsProps) {
  const current = useCurrent(keys);
  onCurrent(current);
  const on = useSteady(triageHandlers({ shown: mentions, triage: {} as Triage, current, remember() {}, now }));
  return <MentionList here={[]} rest={mentions} name="" more={false} current={current.key} selected={current.selected} panel={current.panel} focusRequest={current.focusRequest} topics={SAMPLE_TOPICS} tags={NOTHING} now={now} on={on} onChoose={current.choose} onMore={() => {}} />;
}

/** Until nothing is left for a later frame. */
export function nextFrame(): Promise<void> {
  return act(() => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))));
}
