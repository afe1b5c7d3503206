import { useLayoutEffect, useState } from 'preact/hooks';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { afterFirst } from '../parts/first-things.ts';
import { storeTurn } from './expected.ts';

type Ask<T> = (db: EarshotDatabase) => Promise<T>;

export interface Answered<T> {
  answer: T;
  /** The store's turn when it was asked: what was taken in until then is in it. */
  asOf: number;
}

/**
 * What a question to the store answers now, asked again whenever something it read has changed, also by the background;
 * undefined until the first answer. With new inputs the last answer stays until the new one is there. Asked before the
 * first paint: an effect after it would cost a list its first frame.
 */
export function useLiveQuery<T>(ask: Ask<T>, inputs: readonly unknown[], onFailure?: (error: unknown) => void): T | undefined {
  return useLoadedQuery(() => Promise.resolve(ask), inputs, onFailure);
}

/** The same for a question whose code is loaded when it is asked. */
export function useLoadedQuery<T>(load: () => Promise<Ask<T>>, inputs: readonly unknown[], onFailure?: (error: unknown) => void): T | undefined {
  return useAnswered(load, inputs, onFailure)?.answer;
}

/** The same, and what the store knew when it answered. */
export function useAnswered<T>(load: () => Promise<Ask<T>>, inputs: readonly unknown[], onFailure?: (error: unknown) => void): Answered<T> | undefined {
  const [answered, setAnswered] = useState<Answered<T>>();
  useLayoutEffect(() => {
    const ending = new AbortController();
    // A number or a word that is the same again draws nothing anew.
    const next = (told: Answered<T>) => setAnswered((before) => (before !== undefined && typeof told.answer !== 'object' && before.answer === told.answer ? before : told));
    void follow(load, next, (error) => onFailure?.(error), ending.signal);
    return () => ending.abort();
  }, inputs);
  return answered;
}

async function follow<T>(load: () => Promise<Ask<T>>, next: (told: Answered<T>) => void, error: (error: unknown) => void, signal: AbortSignal): Promise<void> {
  await afterFirst();
  const [{ liveQuery, openDatabase }, ask] = await Promise.all([import('./live-store.ts'), load()]);
  if (signal.aborted) return;
  // A store that does not open is no failure to a live query: it would wait for ever.
  openDatabase().open().catch(error);
  // Async in word too: only then Dexie keeps to the question through awaits that are not its own, and sees all that it read.
  const subscription = liveQuery(async () => {
    const asOf = storeTurn();
    return { answer: await ask(openDatabase()), asOf };
  }).subscribe({ next, error });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
