import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureCommand, findCommand } from './ensure-package.ts';

const NEEDED = { command: 'sheetopener', debianPackage: 'sheet-opener', why: 'opening the sheet' };

let bin: string;

beforeEach(() => {
  bin = mkdtempSync(join(tmpdir(), 'ensure-'));
  vi.stubEnv('PATH', bin);
  vi.stubEnv('CI', '');
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  vi.spyOn(console, 'warn').mockReturnValue();
});

afterEach(() => {
  rmSync(bin, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function program(name: string, ...lines: string[]): string {
  const path = join(bin, name);
  writeFileSync(path, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
  return path;
}

/** An apt-get that notes its calls in a file and, when asked to install, does as told. */
function aptGet(onInstall: string): void {
  program('apt-get', `echo "$*" >> ${bin}/calls`, 'case "$*" in *install*)', onInstall, ';; esac');
}

test('a program that is there is found and nothing is installed', async () => {
  const path = program('sheetopener');
  aptGet(': > /nonexistent/called');
  expect(await ensureCommand(NEEDED)).toBe(path);
  expect(console.warn).not.toHaveBeenCalled();
});

test('a file that cannot be run and a folder are no programs', () => {
  writeFileSync(join(bin, 'sheetopener'), '', { mode: 0o644 });
  expect(findCommand('sheetopener')).toBeNull();
  expect(findCommand('.')).toBeNull();
});

test('a missing one is installed', async () => {
  aptGet(`case "$*" in *"-y --no-install-recommends sheet-opener") printf '#!/bin/sh\\n' > ${bin}/sheetopener; /bin/chmod 755 ${bin}/sheetopener;; esac`);
  expect(await ensureCommand(NEEDED)).toBe(join(bin, 'sheetopener'));
});

test('several packages are installed at once, and what is more than a program is found where it lies', async () => {
  const folder = join(bin, 'sheets');
  aptGet(`case "$*" in *"-y --no-install-recommends sheets sheet-paper") : > ${folder};; esac`);
  const find = () => (existsSync(folder) ? folder : null);
  expect(await ensureCommand({ ...NEEDED, debianPackage: 'sheets sheet-paper', find })).toBe(folder);
});

test('where it cannot be had, one line says what is left out', async () => {
  aptGet('echo "E: no such package"; exit 100');
  expect(await ensureCommand(NEEDED)).toBeNull();
  expect(vi.mocked(console.warn).mock.lastCall?.[0]).toBe(
    "sheetopener is missing and apt-get ended with 100 (E: no such package): left out is opening the sheet. Debian's package: sheet-opener",
  );
});

test('without root or apt-get nothing is tried', async () => {
  expect(await ensureCommand(NEEDED)).toBeNull();
  aptGet(': > /nonexistent/called');
  vi.mocked(process.getuid!).mockReturnValue(1000);
  expect(await ensureCommand(NEEDED)).toBeNull();
  expect(vi.mocked(console.warn).mock.calls).toHaveLength(2);
});

test('in CI a missing one is an error', async () => {
  vi.stubEnv('CI', 'true');
  await expect(ensureCommand(NEEDED)).rejects.toThrow('sheetopener is missing');
});
