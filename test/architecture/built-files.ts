import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname, join as joinPath } from 'node:path/posix';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'rolldown/utils';
import type { Build } from '../browser/build-extension.ts';
import { ROOT } from './project-files.ts';

/** The text of a file of a build. */
export function builtText(build: Build, path: string): string {
  return readFileSync(join(ROOT, '.output', build, path), 'utf8');
}

/** Bytes after gzip, of all these files together as if each came by itself. */
export function gzipSize(build: Build, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(builtText(build, path)).length, 0);
}

/** Every script that a page of the build loads at its start: those it names and what they import. */
export function scriptsOfPage(build: Build, page: string): string[] {
  const named = Array.from(builtText(build, page).matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g), ([, path = '']) => path);
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const { module } = parseSync(path, builtText(build, path));
    for (const { moduleRequest } of module.staticImports) add(joinPath(dirname(path), moduleRequest.value));
  };
  for (const path of named) add(path);
  return [...found];
}
