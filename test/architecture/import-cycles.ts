import type { SourceFile } from './source-file.ts';

/** Files that import each other in a ring, each ring once, as `a → b → a`. Types make no ring: they are gone at run time. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const values = new Map(files.map(({ path, imports }) => [path, imports.filter(({ isType }) => !isType).map(({ target }) => target)]));
  const done = new Set<string>();
  const rings: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) rings.push([...trail.slice(start), path].join(' → '));
    if (start !== -1 || done.has(path)) return;
    for (const target of values.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of values.keys()) visit(path, []);
  return rings;
}
