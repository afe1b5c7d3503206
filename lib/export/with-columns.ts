import type { TablePreset } from './preset.ts';

/** The preset with these columns alone, in its own order; null, or none that it has: all of them. */
export function withColumns(preset: TablePreset, names: readonly string[] | null): TablePreset {
  const columns = names === null ? [] : preset.columns.filter(({ name }) => names.includes(name));
  return columns.length === 0 ? preset : { ...preset, columns };
}
