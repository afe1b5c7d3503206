import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyBeside, pagesListed, savedAt } from './manifest.ts';

const QUILL = { file: 'quill.html', site: 'forum-quill', url: 'https://quill.example/t/1' };
const LUMETRA = { file: 'lumetra.html', site: 'lumetra', url: 'https://lumetra.example/' };
let folder: string;
let manifest: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-manifest-'));
  manifest = join(folder, 'manifest.json');
  await writeFile(manifest, JSON.stringify([QUILL, LUMETRA]));
  await writeFile(join(folder, 'quill.gold.json'), JSON.stringify({ posts: [{ post_text: { surface_form: 'It hums.' } }] }));
  await writeFile(join(folder, 'broken.json'), '[{"file": "quill.html"}]');
});

afterAll(() => rm(folder, { recursive: true }));

test('all pages, or those of the sites that are named', async () => {
  expect(await pagesListed(manifest, [])).toEqual([QUILL, LUMETRA]);
  expect(await pagesListed(manifest, ['lumetra'])).toEqual([LUMETRA]);
});

test('what is not there is said', async () => {
  await expect(pagesListed(manifest, ['novapine'])).rejects.toThrow('lists no page of novapine, but of forum-quill, lumetra.');
  await expect(pagesListed(join(folder, 'broken.json'), [])).rejects.toThrow('is no manifest');
  await expect(pagesListed(join(folder, 'none.json'), [])).rejects.toThrow('cannot be read');
});

test('a page has the answer key that lies beside it', async () => {
  expect(await keyBeside(manifest, QUILL)).toEqual([{ text: 'It hums.', author: null, date: null }]);
  expect(await keyBeside(manifest, LUMETRA)).toBeNull();
});

test.each([
  ['2020', '2020-12-31T23:59:59.999Z'],
  ['2025-02', '2025-02-28T23:59:59.999Z'],
  ['2025-02-17', '2025-02-17T23:59:59.999Z'],
])('a page saved in %s is read as of %s', (captured, at) => expect(savedAt({ ...QUILL, captured })).toBe(Date.parse(at)));

test.each([undefined, 'lately'])('a page saved %s is read as of now', (captured) => expect(savedAt(captured === undefined ? QUILL : { ...QUILL, captured })).toBeNull());
