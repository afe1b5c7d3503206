import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECTION_IDS } from '../../../lib/digest/digest-plan.ts';
import { digestText } from '../../../lib/export/digest/digest-file.ts';
import { findChromium, launchFlags } from '../../browser/chromium.ts';
import { ensureCommand } from '../../browser/ensure-package.ts';
import { busyFacts, busyWeek } from '../../digest/busy-week.ts';
import { digestOf } from '../../digest/digest-of.ts';
import { hostileDigests } from './hostile-digest.ts';
import { wordsIn } from './words-in.ts';

const pdftotext = await ensureCommand({ command: 'pdftotext', debianPackage: 'poppler-utils', why: 'reading the digest’s printed pages' });
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What runs where it can: each would be heard. */
const ATTACKS = [
  '<script>alert(1)</script>', '"><script>alert(2)</script>', "'><img src=x onerror=alert(3)>", '</style><script>alert(4)</script>', '</title><svg onload=alert(5)>', '<iframe srcdoc="<script>alert(6)</script>">', '<a href="javascript:alert(7)">x</a>', '[x](javascript:alert(8))', '![x](https://evil.example/p.png)',
  '<link rel=stylesheet href=https://evil.example/s.css>', '@import url(https://evil.example/i.css);', '"; } body { background: url(https://evil.example/b.png) } @page { content: "', '<meta http-equiv=refresh content="0;url=https://evil.example/">', '<base href="https://evil.example/">', '<details open ontoggle=alert(9)>', '<input autofocus onfocus=alert(10)>', '--><script>alert(11)</script>', ']]><script>alert(12)</script>',
];

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findChromium()!, args: [...launchFlags] });
});
afterAll(() => browser.close());

/** A page that tells of everything that runs in it and everything that it asks for. */
async function watched(): Promise<{ page: Page; heard: string[]; show(html: string): Promise<void> }> {
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('dialog', (dialog) => {
    heard.push(dialog.message());
    // A page that goes takes its dialog with it.
    dialog.dismiss().catch(() => {});
  });
  let shown = '';
  await page.route('**/*', (route) => {
    if (route.request().url() === 'https://client.example/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown });
    heard.push(route.request().url());
    return route.abort();
  });
  return {
    page,
    heard,
    async show(html) {
      shown = html;
      await page.goto('https://client.example/');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    },
  };
}

const WITHOUT_POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

describe('in real Chromium', () => {
  test('the listener hears what runs', async () => {
    const { page, heard, show } = await watched();
    for (const attack of ATTACKS) await show(`<!doctype html><title>x</title><body>${attack}`).catch(() => heard.push('left'));
    expect(heard.length).toBeGreaterThan(8);
    await page.close();
  });

  test('HTML: nothing of a hostile digest runs, loads or leads anywhere, also where its policy is taken out', async () => {
    const { page, heard, show } = await watched();
    for (const digest of hostileDigests(24, 11, ATTACKS)) {
      const html = digestText('html', await digest, wordsIn('en'));
      await show(html.replace(WITHOUT_POLICY, ''));
      expect(html).toMatch(WITHOUT_POLICY);
      const names = await page.evaluate(() => [...new Set([...document.querySelectorAll('*')].map(({ localName }) => localName))]);
      expect(names.filter((name) => /^(script|img|iframe|link|base|form|input|object|embed|details)$/.test(name))).toEqual([]);
      expect(await page.evaluate(() => [...document.querySelectorAll('a')].map(({ protocol }) => protocol).filter((protocol) => !/^https?:$/.test(protocol)))).toEqual([]);
      expect(await page.evaluate(() => [document.styleSheets.length, document.querySelectorAll('section').length, document.body.childElementCount])).toEqual([5, 8, 3]);
      await page.emulateMedia({ media: 'print' });
      await page.emulateMedia({ media: 'screen' });
    }
    expect(heard).toEqual([]);
    await page.close();
  });

  test('Markdown: nor where a renderer lets HTML through and makes links of what looks like one', async () => {
    const { page, heard, show } = await watched();
    const renderer = new MarkdownIt('default', { html: true });
    for (const digest of hostileDigests(24, 12, ATTACKS)) {
      await show(`<!doctype html><meta charset="utf-8"><title>x</title>${renderer.render(digestText('markdown', await digest, wordsIn('en')))}`);
      const names = await page.evaluate(() => [...new Set([...document.body.querySelectorAll('*')].map(({ localName }) => localName))]);
      expect(names.filter((name) => !/^(a|blockquote|br|h[1-3]|hr|li|p|strong|table|tbody|td|th|thead|tr|ul)$/.test(name))).toEqual([]);
    }
    expect(heard).toEqual([]);
    await page.close();
  });
});

describe.each([['light', 1_000], ['dark', 1_000], ['light', 380], ['dark', 380]] as const)('%s, %d pixels wide', (colorScheme, width) => {
  test.each(['en', 'ar'] as const)('in %s axe finds nothing, and the page itself does not scroll sideways', async (language) => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    const sections = SECTION_IDS.map((id) => ({ id, shown: true, words: 'What we learned.\n\nWhat comes next.' }));
    const html = digestText('html', await digestOf(busyWeek(), { facts: busyFacts(), plan: { sections } }), wordsIn(language));
    // The policy of the file forbids axe, too.
    await page.setContent(html.replace(WITHOUT_POLICY, ''));
    await page.evaluate(readFileSync(AXE, 'utf8'));
    const faults = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
      return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html: where, failureSummary }) => `${id}: ${where.slice(0, 160)} ${failureSummary}`));
    });
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.close();
  });
});

describe.skipIf(pdftotext === null)('on paper', () => {
  async function printed(words: string, section = SECTION_IDS[0] as (typeof SECTION_IDS)[number]): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'digest-'));
    const page = await browser.newPage({ colorScheme: 'dark' });
    try {
      const sections = [{ id: section, shown: true, words }, ...SECTION_IDS.filter((id) => id !== section).map((id) => ({ id, shown: true, words: '' }))];
      await page.setContent(digestText('html', await digestOf(busyWeek(), { facts: busyFacts(), plan: { sections, title: 'Lumetra, week 10' } }), wordsIn('en')));
      await page.pdf({ path: join(folder, 'digest.pdf'), preferCSSPageSize: true, format: 'A4' });
      execFileSync(pdftotext!, ['-layout', join(folder, 'digest.pdf'), join(folder, 'digest.txt')]);
      return readFileSync(join(folder, 'digest.txt'), 'utf8').split('\f').slice(0, -1);
    } finally {
      await page.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test('every page has its number of all, and from the second on the title and the period above', async () => {
    const pages = await printed('');
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((text, index) => {
      expect(/(\d+) ?\/ ?(\d+)\W*$/.exec(text)?.slice(1), `page ${index + 1}`).toEqual([`${index + 1}`, `${pages.length}`]);
      const [head = ''] = text.trimStart().split('\n');
      expect(/^Lumetra, week 10 {2,}2 – 8 March 2026/.test(head), head).toBe(index > 0);
    });
    expect(pages.join('\n')).toContain('https://x.com/mira_oduya/status/');
  });

  test('wherever a page ends, a chart, its heading and its labels stay together, and no heading is left alone', async () => {
    for (let lines = 4; lines <= 40; lines += 6) {
      const pages = await printed('Another line.\n\n'.repeat(lines));
      const withChart = pages.filter((text) => text.includes('By day'));
      expect(withChart.length).toBe(1);
      expect(withChart[0], `after ${lines} lines`).toMatch(/By day[^]*Mentions +Period before[^]*2 Mar[^]*8 Mar/);
      for (const text of pages) expect(text.replace(/\s*\d+ ?\/ ?\d+\W*$/, '').trimEnd().split('\n').at(-1)?.trim(), `after ${lines} lines`).not.toMatch(/^(By day|By topic|By site|Answers|Themes|Tags|Phrases|Who has waited longest|What was promised|Promise broken|Praise|Complaint|Idea|Share of voice|What it means)$/);
    }
  });
});
