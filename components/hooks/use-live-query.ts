import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * What a question to the store answers now, asked again whenever something it read has changed, also by the background;
 * undefined until the first answer. With new inputs the last answer stays until the new one is there. Asked before the
 * first paint: an effect after it would cost a list its first frame.
 */
export function useLiveQuery<T>(ask: () => Promise<T>, inputs: readonly unknown[], onFailure?: (error: unknown) => void): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>(undefined);
  useLayoutEffect(() => {
    const subscription = liveQuery(ask).subscribe({ next: (value) => setAnswer(() => value), error: (error) => onFailure?.(error) });
    return () => subscription.unsubscribe();
  }, inputs);
  return answer;
}
