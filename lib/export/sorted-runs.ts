/** Items of a run that are read at a time. */
const AT_ONCE = 100;

/**
 * More items than memory is to hold, in order: they come in lists; each is sorted, kept by the browser as JSON once the
 * next one comes, and at the end all are read as one.
 */
export class SortedRuns<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #kept: (readonly Blob[])[] = [];
  #last: T[] = [];

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  add(items: readonly T[]): void {
    this.#keepLast();
    this.#last = items.toSorted(this.#compare);
  }

  /** All of them; of those that are equal the ones that came first. */
  async *merged(): AsyncGenerator<T> {
    const runs: AsyncIterator<T>[] = [...this.#kept.map((run) => itemsOf<T>(run)), inMemory(this.#last)];
    const heads = await Promise.all(runs.map((run) => run.next()));
    for (;;) {
      let least = -1;
      for (let run = 0; run < heads.length; run += 1) {
        if (heads[run]!.done !== true && (least === -1 || this.#compare(heads[run]!.value, heads[least]!.value) < 0)) least = run;
      }
      if (least === -1) return;
      yield heads[least]!.value;
      heads[least] = await runs[least]!.next();
    }
  }

  #keepLast(): void {
    if (this.#last.length === 0) return;
    const parts: Blob[] = [];
    for (let at = 0; at < this.#last.length; at += AT_ONCE) parts.push(new Blob([JSON.stringify(this.#last.slice(at, at + AT_ONCE))]));
    this.#kept.push(parts);
  }
}

async function* itemsOf<T>(run: readonly Blob[]): AsyncGenerator<T> {
  for (const part of run) yield* JSON.parse(await part.text()) as T[];
}

async function* inMemory<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
