import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { BackupFile } from '../../lib/backup/backup-file.ts';
import { BACKUP_TABLES } from '../../lib/backup/backup-tables.ts';
import { FORMAT, type Manifest, STORE } from '../../lib/backup/manifest.ts';
import type { MentionRow } from '../../lib/store/database.ts';
import { launchEarshot, putMentions, putRows, rowsOf } from '../browser/earshot.ts';
import { grantedCopy } from '../browser/extension-copy.ts';
import { exampleMention, examplePost } from '../model/example-post.ts';
import { sampleMentions } from '../popup/sample-mentions.ts';
import { allRows, choose, handedOver, openBackup } from './backup-scenes.ts';

test('killed in the middle of a restore, the store is as it was', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'earshot-killed-'));
  // The same folder is the same extension.
  const folder = grantedCopy('chrome-mv3');
  const first = await launchEarshot({ profile, folder });
  try {
    const page = await openBackup(first, { name: 'empty' });
    const file = await largeBackup(2_000);
    await putMentions(page, sampleMentions());
    const before = await allRows(page);
    await choose(page, 'backup.ndjson.gz', file);
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByText(/^Writing: [1-9]/).waitFor();
    // The first process of the browser: the lock in its profile names it.
    process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 'SIGKILL');
    await first.context.close().catch(() => {});
    const second = await launchEarshot({ profile, folder });
    try {
      const again = await second.own('dashboard.html#backup');
      await again.getByRole('heading', { level: 1, name: 'Backup and hand-over' }).waitFor();
      expect(await allRows(again)).toEqual(before);
      await choose(again, 'backup.ndjson.gz', file);
      await again.getByRole('button', { name: 'Restore' }).click();
      await again.getByText('Done. Mentions: 2,000 new, 0 changed.').waitFor();
      expect(await rowsOf(again, 'counters')).toContainEqual({ name: 'all', count: 2_000 + sampleMentions().length });
    } finally {
      await second.close();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}, 300_000);

test('two profiles hand mentions over and back: both end with the same', async () => {
  const [mine, theirs] = [await launchEarshot(), await launchEarshot()];
  try {
    const page = await openBackup(mine, { name: 'full', full: true });
    const ownCode = await codeIn(page);
    const file = await handedOver(page);
    const other = await openBackup(theirs, { name: 'empty' });
    await choose(other, 'hand-over.earshot', file);
    expect(await other.locator('.notice .backup-code').textContent()).toBe(ownCode);
    await other.getByLabel('What do you call them?').fill('Mara Quill');
    await other.getByRole('button', { name: 'Take in' }).click();
    await other.getByText(/^Done\./).waitFor();
    const taken = await rowsOf<MentionRow>(other, 'mentions');
    expect(taken.length).toBeGreaterThan(3);

    const changed = { ...taken[0]!, note: 'solved by telephone' };
    await putRows(other, 'mentions', [changed]);
    await putRows(other, 'events', [{ at: Date.now(), key: changed.key, field: 'note', before: taken[0]!.note, after: changed.note, group: 900, by: 'person', undoes: null }]);
    const back = await handedOver(other);
    await choose(page, 'back.earshot', back);
    await page.getByLabel('What do you call them?').fill('Ilse Varga');
    await page.getByRole('button', { name: 'Take in' }).click();
    await page.getByText('Done. Mentions: 0 new, 1 changed.').waitFor();
    expect((await rowsOf<MentionRow>(page, 'mentions')).find(({ key }) => key === changed.key)?.note).toBe('solved by telephone');
    await page.getByRole('heading', { name: 'Colleagues you know' }).waitFor();

    const tampered = Buffer.from(back);
    tampered[tampered.length - 30]! ^= 1;
    await choose(page, 'tampered.earshot', tampered);
    await page.getByText('The signature does not fit').waitFor();
  } finally {
    await mine.close();
    await theirs.close();
  }
});

function codeIn(page: Page): Promise<string | null> {
  return page.locator('[aria-labelledby=backup-hand-over] .backup-code').first().textContent();
}

/** A backup of so many mentions, made without a store. */
async function largeBackup(count: number): Promise<Buffer> {
  const rows = Array.from({ length: count }, (_, index) => ({ ...exampleMention(String(10_000 + index)), post: examplePost({ key: `x:${10_000 + index}`, url: `https://x.com/mara_quill/status/${10_000 + index}`, text: `Lumetra, number ${index}.` }) }));
  const counts = Object.fromEntries(BACKUP_TABLES.map((table) => [table, table === 'mentions' ? count : 0])) as Manifest['counts'];
  const file = new BackupFile({ earshot: 'backup', format: FORMAT, store: STORE, holds: 'all', createdAt: 1, counts }, null);
  for (let start = 0; start < count; start += 500) await file.add({ table: 'mentions', rows: rows.slice(start, start + 500) });
  return Buffer.from(await (await file.end()).arrayBuffer());
}
