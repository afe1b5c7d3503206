/** Work in steps that no one feels: whoever does it may let the page have its turn after each. */
export type Steps<T> = Generator<void, T>;

/** Does all of it now. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Elements looked at in one step. */
const BATCH = 250;

export function* inBatches<T>(items: Iterable<T>, work: (item: T, at: number) => void): Steps<void> {
  let at = 0;
  for (const item of items) {
    work(item, at);
    at += 1;
    if (at % BATCH === 0) yield;
  }
}
