import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type Earshot, launchEarshot } from '../browser/earshot.ts';

/**
 * The extension in a browser of its own for the tests of a file. After each of them its pages have said nothing, no error,
 * warning or violation of the content security policy, and have asked for nothing outside.
 */
export function quietEarshot(): { readonly earshot: Earshot } {
  let launched: Earshot | undefined;
  const said: string[] = [];
  const running = () => {
    if (launched === undefined) throw new Error('The browser is launched before the first test, not before.');
    return launched;
  };
  beforeAll(async () => {
    launched = await launchEarshot({ args: ['--hide-scrollbars'] });
    launched.context.on('console', (message) => said.push(message.text()));
    launched.context.on('weberror', (error) => said.push(String(error.error())));
  });
  afterAll(() => launched?.close());
  afterEach(() => {
    expect(said.splice(0)).toEqual([]);
    expect(running().refused).toEqual([]);
  });
  return {
    get earshot() {
      return running();
    },
  };
}
