/** Work in the page's own thread, in slices that no one feels. */
export interface WorkQueue<T> {
  /** Queued once, however often it is added before its turn. */
  add(item: T): void;
  /** Does what fits into a slice now, the rest in slices to come. */
  run(): void;
  stop(): void;
}

/** Milliseconds a slice may take. */
const SLICE_MS = 8;
/** Far more than any real page shows at once: what a hostile page adds beyond is not queued. */
const LIMIT = 20_000;

export function createWorkQueue<T>(work: (item: T) => void, clock: () => number, later: (next: () => void) => void): WorkQueue<T> {
  const queue = new Set<T>();
  let scheduled = false;
  let stopped = false;

  function slice(): void {
    const end = clock() + SLICE_MS;
    for (const item of queue) {
      if (stopped) return;
      queue.delete(item);
      work(item);
      if (clock() >= end) break;
    }
    if (queue.size === 0 || scheduled) return;
    scheduled = true;
    later(() => {
      scheduled = false;
      if (!stopped) slice();
    });
  }

  return {
    add(item) {
      if (queue.size < LIMIT) queue.add(item);
    },
    run: slice,
    stop() {
      stopped = true;
      queue.clear();
    },
  };
}
