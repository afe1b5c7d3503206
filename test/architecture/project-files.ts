import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFile, type SourceFile } from './source-file.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** The paths of all files below a folder of the project, from its root, with `/`. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1).replaceAll('\\', '/'))
    .sort();
}

/** The TypeScript below these folders. */
export function sourcesBelow(...folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceFile(path, readFileSync(join(ROOT, path), 'utf8')));
}
