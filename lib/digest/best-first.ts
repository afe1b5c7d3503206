/** The best so many of whatever passes by, without keeping the rest. */
export class BestFirst<T> {
  readonly #kept: T[] = [];
  readonly #most: number;
  readonly #isBetter: (one: T, other: T) => number;

  /** @param isBetter as for sort: below zero where the first is the better */
  constructor(most: number, isBetter: (one: T, other: T) => number) {
    this.#most = most;
    this.#isBetter = isBetter;
  }

  offer(one: T): void {
    const kept = this.#kept;
    const worst = kept.at(-1);
    if (kept.length >= this.#most && worst !== undefined && this.#isBetter(one, worst) >= 0) return;
    let place = kept.length;
    while (place > 0 && this.#isBetter(one, kept[place - 1]!) < 0) place -= 1;
    kept.splice(place, 0, one);
    if (kept.length > this.#most) kept.pop();
  }

  get best(): readonly T[] {
    return this.#kept;
  }
}
