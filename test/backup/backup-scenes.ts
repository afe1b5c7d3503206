import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { BACKUP_TABLES } from '../../lib/backup/backup-tables.ts';
import { DAY_MS } from '../../lib/model/time.ts';
import { emptyStores } from '../browser/empty-stores.ts';
import { type Earshot, putRows, rowsOf } from '../browser/earshot.ts';
import { openFresh } from '../browser/fresh-page.ts';
import { SAMPLE_TOPICS, sampleMentions } from '../popup/sample-mentions.ts';

/** A state of the screen that a person can meet. */
export interface BackupScene {
  name: string;
  /** Over a store with the sample mentions, or an empty one. */
  full?: boolean;
  act?(page: Page): Promise<void>;
}

export const PASSPHRASE = 'correct horse battery';

/** Every one of them; screenshots and the test of every scene go through this list. */
export function backupScenes(): readonly BackupScene[] {
  return [
    { name: 'empty' },
    { name: 'full', full: true },
    {
      name: 'passphrase',
      full: true,
      act: async (page) => {
        await page.getByRole('checkbox', { name: /Protect with a passphrase/ }).check();
        await page.getByLabel('Passphrase', { exact: true }).fill('short');
        await page.getByRole('button', { name: 'Save backup' }).click();
        await page.getByText('At least 12 characters.').waitFor();
      },
    },
    {
      name: 'saved',
      full: true,
      act: async (page) => {
        await savedBackup(page);
        await page.getByText('Saved to your downloads.').waitFor();
      },
    },
    { name: 'refused', full: true, act: (page) => choose(page, 'holiday.gz', Buffer.from('no backup')) },
    {
      name: 'locked',
      full: true,
      act: async (page) => {
        const file = await savedBackup(page, PASSPHRASE);
        await choose(page, 'backup.earshot', file);
        await page.getByLabel('Passphrase', { exact: true }).last().fill('wrong horse battery');
        await page.getByRole('button', { name: 'Open' }).click();
        await page.getByText('Another passphrase, or the file is damaged at its beginning.').waitFor();
      },
    },
    {
      name: 'found',
      full: true,
      act: async (page) => {
        const file = await savedBackup(page);
        await emptyStores(page);
        await choose(page, 'backup.ndjson.gz', file);
      },
    },
    {
      name: 'conflicts',
      full: true,
      act: async (page) => {
        await decide(page, 'They called twice: refund promised', 1_900_000_000_000);
        const file = await savedBackup(page);
        await decide(page, 'Sent to support', 1_800_000_000_000);
        await choose(page, 'backup.ndjson.gz', file);
        await page.getByText('decided differently').waitFor();
      },
    },
    {
      name: 'hand-over',
      full: true,
      act: async (page) => {
        const file = await handedOver(page);
        await emptyStores(page, ['keys', 'mentions', 'counters', 'accounts', 'unindexed', 'segments']);
        await page.reload();
        await choose(page, 'hand-over.earshot', file);
        await page.getByText('You do not know this sender yet').waitFor();
      },
    },
    {
      name: 'known',
      full: true,
      act: async (page) => {
        const file = await handedOver(page);
        await emptyStores(page, ['keys']);
        await page.reload();
        for (const name of ['Mara Quill', null]) {
          await choose(page, 'hand-over.earshot', file);
          if (name === null) break;
          await page.getByLabel('What do you call them?').fill(name);
          await page.getByRole('button', { name: 'Take in' }).click();
          await page.getByText('Done.').waitFor();
        }
        await page.getByText('From Mara Quill').waitFor();
      },
    },
    {
      name: 'colleagues',
      act: async (page) => {
        await putRows(page, 'colleagues', ['Mara Quill', 'Oddvar Brekke, whom everyone at the branch in the north calls by another name'].map((name, index) => ({ id: (index === 0 ? 'ab' : 'cd').repeat(32), name, since: 1, lastAt: Date.now() - (index + 1) * DAY_MS })));
        await page.reload();
        await page.getByRole('button', { name: 'Rename Mara Quill' }).click();
        await page.getByRole('button', { name: /^Remove Oddvar/ }).click();
      },
    },
  ];
}

/** Opens the screen in the scene's state. */
export function openBackup(earshot: Earshot, { full = false, act }: BackupScene): Promise<Page> {
  return openFresh(earshot, {
    at: 'dashboard.html#backup',
    rows: full ? { topics: SAMPLE_TOPICS, mentions: sampleMentions() } : {},
    ready: FINGERPRINT,
    act,
  });
}

/** Four letters or digits, four times: shown once the keys are made. */
const FINGERPRINT = 'text=/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/';

/** Saves a backup as a person does, and reads the file. */
export async function savedBackup(page: Page, passphrase?: string): Promise<Buffer> {
  if (passphrase !== undefined) {
    await page.getByRole('checkbox', { name: /Protect with a passphrase/ }).check();
    await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await page.getByLabel('Passphrase once more').fill(passphrase);
  }
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save backup' }).click()]);
  return contentsOf(download);
}

export async function contentsOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Chooses a file and waits until something is said of it. */
export async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('File', { exact: true }).setInputFiles([]);
  await page.getByLabel('File', { exact: true }).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await page.getByRole('button', { name: /^(Restore|Take in|Open)$/ }).or(page.getByRole('alert').filter({ visible: true })).first().waitFor();
}

/** All mentions as a file for a colleague, saved from the queue's export. */
export async function handedOver(page: Page): Promise<Buffer> {
  await page.getByLabel('Your name, as colleagues read it').fill('Mara Quill');
  await page.evaluate(() => {
    location.hash = '#queue';
  });
  await page.getByRole('button', { name: 'Export' }).first().click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Hand over' }).click()]);
  const file = await contentsOf(download);
  await page.evaluate(() => {
    location.hash = '#backup';
  });
  await page.reload();
  await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/).first().waitFor();
  return file;
}

/** Writes a note on the first mention with its event, as at that time. */
async function decide(page: Page, note: string, at: number): Promise<void> {
  const [first] = sampleMentions();
  await putRows(page, 'mentions', [{ ...first!, note }]);
  await emptyStores(page, ['events']);
  await putRows(page, 'events', [{ id: 1, at, key: first!.key, field: 'note', before: '', after: note, group: 1, by: 'person', undoes: null }]);
}

/** What a backup holds of the store. */
export async function allRows(page: Page): Promise<Record<string, unknown[]>> {
  // The store's sense of time goes on meanwhile.
  const names = BACKUP_TABLES.filter((name) => name !== 'settings' && name !== 'upkeep');
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await rowsOf(page, name)])));
}
