import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';

const START = join(import.meta.dirname, 'start.ts');
const THREAD = `<!doctype html><html op="item"><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody>
  <tr class="athing comtr" id="7201"><td><table><tr><td class="ind" indent="0"></td><td class="default">
  <span class="comhead"><a href="user?id=mara_q" class="hnuser">mara_q</a>
  <span class="age" title="2026-03-01T10:00:00 1772359200"><a href="item?id=7201">1 hour ago</a></span></span>
  <div class="comment"><div class="commtext c00">Our quillwort pond pump broke.</div></div></td></tr></table></td></tr>
  </tbody></table></td></tr></table></body></html>`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-start-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What a terminal shows; rejects where the command fails. */
async function start(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [START, '--headless', ...args], { timeout: 150_000 });
  return stdout;
}

test('the sample pages: read, kept, tagged, exported', async () => {
  const shown = await start();
  expect(shown).toContain('Posts read: 18. Mentions kept: 12.');
  const rows = digestIn(shown);
  expect(rows).toHaveLength(12);
  const unfolded = rows.find(({ Url }) => Url === 'https://commons.example/p/4105');
  expect(unfolded).toMatchObject({ Topic: 'Lumetra; Novapine' });
  expect(rows.find(({ Url }) => Url === 'https://commons.example/p/4092')).toMatchObject({ Tags: 'question', 'Times Seen': '2' });
  expect(rows.map((row) => row['Full Text']).join('\n')).toMatch(/لومترا[^]*😀/);
  for (const picture of ['page.png', 'popup.png']) expect(existsSync(join(process.cwd(), '.earshot', picture)), picture).toBe(true);
}, 180_000);

test('a saved page under the address it was saved from', async () => {
  const file = join(folder, 'a thread.html');
  writeFileSync(file, THREAD);
  const shown = await start('--page', file, '--url', 'https://news.ycombinator.com/item?id=7200#7201', '--topic', 'Ponds=quillwort AND pump');
  expect(shown).toContain('Posts read: 1. Mentions kept: 1.');
  expect(digestIn(shown)).toMatchObject([{ 'Mention Id': 'hackernews:7201', Topic: 'Ponds', Tags: 'seen', 'Author Handle': 'mara_q' }]);
}, 180_000);

test('what cannot be done is said in a line', async () => {
  await expect(start('--page', join(folder, 'no.html'), '--url', 'https://forum.example/', '--topic', 'A=a')).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('is not there') });
  const file = join(folder, 'login.html');
  writeFileSync(file, '<title>Login</title><form><input></form>');
  await expect(start('--page', file, '--url', 'https://news.ycombinator.com/login', '--topic', 'A=a')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('never reads') });
}, 180_000);

function digestIn(shown: string): Record<string, string>[] {
  const path = /^The digest: (.+)$/m.exec(shown)?.[1] ?? '';
  const [header = [], ...rows] = papa.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')).data.filter((row) => row.length > 1);
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])));
}
