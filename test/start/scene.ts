import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ANY_PAGE, siteAt } from '../../lib/sites/catalog.ts';
import { type NamedQuery, type StartArguments, UsageError } from './start-arguments.ts';

/** What Earshot is shown, and what it is to listen for there. */
export interface Scene {
  /** Where it begins. */
  first: URL;
  /** Match patterns that are granted from the start: this scene's pages. */
  hosts: readonly string[];
  topics: readonly NamedQuery[];
  /** The tag that the story puts on the newest mention. */
  tag: string;
  /** Answers for the scene's pages in this browser. */
  serve(context: BrowserContext): Promise<void>;
  /** Goes over the scene as a person would, from its first page on, and says when every page has been seen to its end. */
  browse(page: Page, seen: () => Promise<void>): Promise<void>;
}

const SAMPLE = new URL('https://commons.example/');
const FEED = join(import.meta.dirname, 'sample-feed');
const FILES = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/t/old-house': ['old-house.html', 'text/html; charset=utf-8'],
  '/commons.css': ['commons.css', 'text/css; charset=utf-8'],
} as const;

export const SAMPLE_TOPICS: readonly NamedQuery[] = [
  { name: 'Lumetra', query: 'lumetra OR #lumetra OR لومترا OR ルメトラ' },
  { name: 'Novapine', query: 'novapine OR "nova pine"' },
];

export function sceneOf({ page, topics }: StartArguments): Scene {
  return page === null ? sampleScene(topics) : savedScene(page, topics);
}

/** A community of the project's own: a feed that grows, a text to unfold, a live post, a thread. */
function sampleScene(topics: readonly NamedQuery[]): Scene {
  return {
    first: SAMPLE,
    hosts: [patternOfOrigin(SAMPLE)],
    topics: topics.length > 0 ? topics : SAMPLE_TOPICS,
    tag: 'question',
    async serve(context) {
      for (const [path, [file, contentType]] of Object.entries(FILES)) {
        const body = readFileSync(join(FEED, file));
        await context.route((url) => url.origin === SAMPLE.origin && url.pathname === path, (route) => route.fulfill({ contentType, body }));
      }
    },
    async browse(page, seen) {
      await scrollToTheEnd(page);
      await page.getByRole('button', { name: 'Show more' }).click();
      await page.locator('.fresh').waitFor();
      await seen();
      await page.locator('#thread').click();
      await page.waitForURL('**/t/old-house');
      await scrollToTheEnd(page);
      await seen();
    },
  };
}

/** A page that somebody saved, under the address it was saved from. Nothing else answers: what it asks for does not come. */
function savedScene({ file, url }: { file: string; url: URL }, topics: readonly NamedQuery[]): Scene {
  const body = savedPage(file);
  const site = siteAt(url);
  return {
    first: url,
    hosts: site === null || site.id === ANY_PAGE.id ? [patternOfOrigin(url)] : site.matches,
    topics,
    tag: 'seen',
    async serve(context) {
      await context.route((asked) => withoutHash(asked) === withoutHash(url), (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
    },
    async browse(page, seen) {
      await scrollToTheEnd(page);
      await seen();
    },
  };
}

function savedPage(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : `cannot be read (${String(error)})`;
    throw new UsageError(`The file "${file}" ${why}. Name a saved HTML page.`);
  }
}

/** Screen by screen, as far as there is more: pages that grow without end are left after some. */
async function scrollToTheEnd(page: Page): Promise<void> {
  const atEnd = () => page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 2);
  for (let screens = 0; screens < 40 && !(await atEnd()); screens += 1) {
    await page.evaluate(
      () =>
        new Promise((resolve) => {
          scrollBy({ top: innerHeight * 0.8, behavior: 'instant' });
          requestAnimationFrame(() => requestAnimationFrame(resolve));
        }),
    );
  }
}

function patternOfOrigin(url: URL): string {
  return `${url.protocol}//${url.hostname}/*`;
}

function withoutHash(url: URL): string {
  return url.href.slice(0, url.href.length - url.hash.length);
}
