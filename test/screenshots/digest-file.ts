/**
 * The digest's HTML file as people see it: light and dark, wide and narrow, and its printed pages:
 * `node test/screenshots/digest-file.ts [LANGUAGE …]`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { TEMPLATE_IDS } from '../../lib/digest/digest-plan.ts';
import { makeDigest } from '../../lib/digest/make-digest.ts';
import { planOf } from '../../lib/digest/templates.ts';
import { digestText } from '../../lib/export/digest/digest-file.ts';
import { findChromium, launchFlags } from '../browser/chromium.ts';
import { busyFacts, busyWeek } from '../digest/busy-week.ts';
import { NOW } from '../digest/digest-of.ts';
import { LANGUAGES, wordsIn } from '../export/digest/words-in.ts';

const FOLDER = join(import.meta.dirname, '../../.earshot/screenshots');
mkdirSync(FOLDER, { recursive: true });
const asked = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findChromium()!, args: [...launchFlags] });
try {
  for (const language of LANGUAGES.filter((one) => (asked.length === 0 ? one === 'en' : asked.includes(one)))) {
    for (const template of TEMPLATE_IDS) {
      const plan = { ...planOf(template), period: { kind: 'last week' } as const };
      const digest = await makeDigest([busyWeek()], busyFacts(), { ...plan, sections: plan.sections.map((section, index) => ({ ...section, words: index === 0 ? 'The swollen batteries came back on Thursday.\n\nNext: answer batch 44 first, then the forum.' : '' })) }, NOW, []);
      const base = join(FOLDER, `digest-file-${template.replaceAll(' ', '-')}-${language}`);
      const html = digestText('html', digest, wordsIn(language));
      writeFileSync(`${base}.html`, html);
      writeFileSync(`${base}.md`, digestText('markdown', digest, wordsIn(language)));
      writeFileSync(`${base}.txt`, digestText('text', digest, wordsIn(language)));
      for (const [colorScheme, width] of [['light', 1_000], ['dark', 1_000], ['light', 380]] as const) {
        const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
        await page.setContent(html);
        await page.screenshot({ path: `${base}-${colorScheme}-${width}.png`, fullPage: true });
        if (width === 1_000 && colorScheme === 'light') await page.pdf({ path: `${base}.pdf`, format: 'A4', preferCSSPageSize: true });
        await page.close();
      }
      try {
        execFileSync('pdftoppm', ['-r', '60', '-png', `${base}.pdf`, `${base}-page`]);
      } catch {
        console.log(`${base}.pdf is there; its pages become pictures where pdftoppm (poppler) is installed.`);
      }
    }
  }
} finally {
  await browser.close();
}
