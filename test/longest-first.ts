import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Minutes each. */
const LONGEST = ['languages/overflow', 'firefox/faults', 'sites/fixtures', 'popup/popup', 'queue/queue', 'dashboard/mentions', 'stories/chaos'];

/** Of files that run side by side the longest begin first: at the end one would run alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`test/${name}.browser.test.ts`));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
