import type { ReadFile } from './raw-table.ts';

type Json = Readonly<Record<string, unknown>>;

/** A JSON file's items as rows: a feed, an upload's `items`, a bare list, or one value in each line. */
export function readJson(text: string): ReadFile {
  const items = itemsOf(text);
  if (items === null) return { fault: 'broken-json' };
  const flat = items.filter(isObject).map(flattened);
  const names = [...new Set(flat.flatMap((item) => [...item.keys()]))];
  if (names.length === 0) return { fault: 'no-table' };
  return { tables: [{ name: '', rows: [names, ...flat.map((item) => names.map((name) => item.get(name) ?? ''))] }] };
}

function itemsOf(text: string): readonly unknown[] | null {
  const whole = parsed(text);
  if (Array.isArray(whole)) return whole;
  if (isObject(whole)) return Array.isArray(whole['items']) ? whole['items'] : [whole];
  const lines = text.split('\n').filter((line) => line.trim() !== '').map(parsed);
  return lines.includes(undefined) ? null : lines;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Texts by name: the first of several authors, a list's items parted by semicolons, what lies deeper under `outer.inner`. */
function flattened(item: Json): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const add = (name: string, value: unknown, depth: number): void => {
    if (value === null || value === undefined) return;
    if (Array.isArray(value)) {
      if (isObject(value[0])) add(name, value[0], depth);
      else cells.set(name, value.map((one) => String(one).replaceAll(';', ',')).join('; '));
    } else if (isObject(value)) {
      if (depth < 3) for (const [inner, one] of Object.entries(value)) add(`${name}.${inner}`, one, depth + 1);
    } else cells.set(name, String(value));
  };
  for (const [name, value] of Object.entries(item)) add(name, value, 0);
  return cells;
}
