import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with the one line that any CI can read: `N passed, N failed, N skipped`. */
export default class ClosingLineReporter implements Reporter {
  /** What failed outside of every test, a set-up or a promise nobody waited for, counts as a failure too. */
  onTestRunEnd(modules: readonly TestModule[], outside: readonly unknown[]): void {
    const count = { passed: 0, failed: outside.length, skipped: 0 };
    for (const module of modules) {
      if (module.state() === 'failed' && [...module.children.allTests()].length === 0) count.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') count[state] += 1;
      }
    }
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
