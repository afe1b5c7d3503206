import { useEffect, useState } from 'preact/hooks';
import { send } from '../../lib/messages/send.ts';

/** A worker can stay dead: after this long we stop waiting for it. */
const PATIENCE_MS = 1_000;

/**
 * Whether the background answers. Where it does not, this page takes over its most urgent duty: what pages captured and
 * nobody stored yet is stored from here.
 */
export function useBackground(drain: () => Promise<unknown>): 'asked' | 'answers' | 'silent' {
  const [state, setState] = useState<'asked' | 'answers' | 'silent'>('asked');
  // After the paint: the list goes first.
  useEffect(() => {
    void send('ping', {}, PATIENCE_MS).then(
      ({ ok }) => setState(ok ? 'answers' : 'silent'),
      () => setState('silent'),
    );
  }, []);
  useEffect(() => {
    if (state === 'silent') void drain().catch(() => {});
  }, [state]);
  return state;
}
