import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Kilobytes that stay in memory with what `make` gives. */
export function kilobytesOf(make: () => unknown): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept = [make()];
  const after = used();
  // Held until both were read.
  return kept.length === 1 ? (after - before) / 1_024 : 0;
}
