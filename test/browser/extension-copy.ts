import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const OUTPUT = join(import.meta.dirname, '../../.output');

/** A manifest as far as the tests change it. */
export interface Manifest {
  permissions: string[];
  optional_host_permissions?: string[];
  host_permissions?: string[];
  [key: string]: unknown;
}

/**
 * A copy of the built extension whose optional hosts are granted at install, since a permission prompt cannot be clicked
 * in a test; nothing else differs unless `edit` says so.
 */
export function grantedCopy(build: 'chrome-mv3' | 'firefox-mv3', edit: (manifest: Manifest, folder: string) => void = () => {}): string {
  return editedCopy(build, (manifest, folder) => {
    manifest.host_permissions = manifest.optional_host_permissions ?? [];
    delete manifest.optional_host_permissions;
    edit(manifest, folder);
  });
}

/** Edits a copy so that it speaks one language whatever the browser's own is: the others are taken away. */
export function speaking(language: string): (manifest: Manifest, folder: string) => void {
  return (manifest, folder) => {
    const locales = join(folder, '_locales');
    for (const name of readdirSync(locales)) if (name !== language) rmSync(join(locales, name), { recursive: true });
    manifest['default_locale'] = language;
  };
}

/** A copy of the built extension with another manifest or other files. */
export function editedCopy(build: 'chrome-mv3' | 'firefox-mv3', edit: (manifest: Manifest, folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-build-'));
  cpSync(join(OUTPUT, build), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  edit(manifest, folder);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
