import { MINUTE_MS } from '../model/time.ts';

/** Lets through so many a minute and keeps the rest for later. */
export interface RateGate<T> {
  pass(item: T): void;
  /** Nothing more is taken for now. */
  isFull(): boolean;
  /** The page may be gone in a moment: everything held goes now. */
  open(): void;
}

/** Of one page: a real thread full of mentions waits a minute, a page that fakes posts by the thousand fills no disk. */
const PER_MINUTE = 200;
const HELD = 1_000;

export function createRateGate<T>(through: (item: T) => void, clock: () => number, later: (next: () => void, ms: number) => void): RateGate<T> {
  let minuteStart = -Infinity;
  let passed = 0;
  let held: T[] = [];
  let scheduled = false;

  function tryPass(item: T): boolean {
    if (clock() - minuteStart >= MINUTE_MS) {
      minuteStart = clock();
      passed = 0;
    }
    if (passed >= PER_MINUTE) return false;
    passed += 1;
    through(item);
    return true;
  }

  function release(): void {
    scheduled = false;
    while (held[0] !== undefined && tryPass(held[0])) held.shift();
    schedule();
  }

  function schedule(): void {
    if (held.length === 0 || scheduled) return;
    scheduled = true;
    later(release, minuteStart + MINUTE_MS - clock());
  }

  return {
    pass(item) {
      if (held.length === 0 && tryPass(item)) return;
      if (held.length < HELD) held.push(item);
      schedule();
    },
    isFull: () => held.length >= HELD,
    open() {
      for (const item of held) through(item);
      held = [];
    },
  };
}
