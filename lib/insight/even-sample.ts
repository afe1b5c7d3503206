/** An even part of whatever passes by, of at most so many: every one, then every second, every fourth … The same each time. */
export class EvenSample<T> {
  #kept: T[] = [];
  #step = 1;
  #passed = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** `make` is asked only for what is kept. */
  offer(make: () => T): void {
    if (this.#passed % this.#step === 0) {
      if (this.#kept.length === this.#most) {
        this.#kept = this.#kept.filter((_, index) => index % 2 === 0);
        this.#step *= 2;
      }
      if (this.#passed % this.#step === 0) this.#kept.push(make());
    }
    this.#passed += 1;
  }

  get kept(): readonly T[] {
    return this.#kept;
  }

  get passed(): number {
    return this.#passed;
  }
}
