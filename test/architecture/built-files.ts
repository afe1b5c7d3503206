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

/** Bytes after gzip -9, of all these files together as if each came by itself. */
export function gzipSize(build: Build, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(builtText(build, path), { level: 9 }).length, 0);
}

/** Every script of a page: those it names and what they import, now or later, but for chunks named in `onDemand`, which wait for the user. */
export function scriptsOfPage(build: Build, page: string, onDemand: readonly string[] = []): string[] {
  const named = Array.from(builtText(build, page).matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g), ([, path = '']) => path);
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path) || onDemand.some((name) => path.startsWith(`chunks/${name}-`))) return;
    found.add(path);
    const code = builtText(build, path);
    const { module } = parseSync(path, code);
    const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1));
    const handedOn = module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []));
    const atOnce = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
    for (const name of [...atOnce, ...handedOn, ...later]) add(joinPath(dirname(path), name));
  };
  for (const path of named) add(path);
  return [...found];
}

/** The popup's parts that are loaded when somebody asks for them, or when something is to be said: a page that is not read, nothing to list. */
export const POPUP_ON_DEMAND = ['ExportDialog', 'ReportDialog', 'KeysDialog', 'WhyPanel', 'DuePanel', 'SnoozePanel', 'CopyPanel', 'ReplyPanel', 'mentions', 'search-parts', 'SearchOffers', 'triage-actions', 'news-words', 'PageMenuItems', 'PageNotice', 'EmptyList', 'Tour', 'page-decisions', 'drain', 'ThreadPanel', 'HistoryLine', 'MetBefore', 'MentionActions', 'offered-now', 'FollowUpFacts', 'upgrades', 'kept-recipes', 'StoreUnreadable'];
