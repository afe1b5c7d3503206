import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** What a question to the store answers now, asked again whenever something it read has changed; undefined until the first answer. */
export function useLiveQuery<T>(ask: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T | undefined>(undefined);
  useEffect(() => {
    const subscription = liveQuery(ask).subscribe({ next: (value) => setAnswer(() => value) });
    return () => subscription.unsubscribe();
  }, inputs);
  return answer;
}
