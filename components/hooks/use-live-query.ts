import { useLayoutEffect, useState } from 'preact/hooks';
import type { EarshotDatabase } from '../../lib/store/database.ts';
import { afterFirst } from '../parts/first-things.ts';

type Ask<T> = (db: EarshotDatabase) => Promise<T>;

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
  const [answer, setAnswer] = useState<T | undefined>(undefined);
  useLayoutEffect(() => {
    const ending = new AbortController();
    void follow(load, (value) => setAnswer(() => value), (error) => onFailure?.(error), ending.signal);
    return () => ending.abort();
  }, inputs);
  return answer;
}

async function follow<T>(load: () => Promise<Ask<T>>, next: (answer: T) => void, error: (error: unknown) => void, signal: AbortSignal): Promise<void> {
  await afterFirst();
  const [{ liveQuery, openDatabase }, ask] = await Promise.all([import('./live-store.ts'), load()]);
  if (signal.aborted) return;
  // A store that does not open is no failure to a live query: it would wait for ever.
  openDatabase().open().catch(error);
  // Async in word too: only then Dexie keeps to the question through awaits that are not its own, and sees all that it read.
  const subscription = liveQuery(async () => ask(openDatabase())).subscribe({ next, error });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}
