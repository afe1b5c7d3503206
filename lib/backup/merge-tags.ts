import { type TagId, tagIdOf } from '../model/tag.ts';
import type { EpochMs } from '../model/time.ts';
import type { TriageEvent } from '../model/triage-event.ts';
import { canonical, isSame } from './same.ts';

interface Tagged {
  tags: readonly string[];
  /** All of the mention. */
  events: readonly TriageEvent[];
}

/** Each tag for itself, as the last who put it on or took it off left it; of what no event tells, whoever has it is right. */
export function mergeTags(a: Tagged, b: Tagged): readonly string[] {
  if (isSame(a.tags, b.tags)) return a.tags;
  const [mine, theirs] = [standing(a), standing(b)];
  const tags = [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((id) => {
    const last = later(mine.get(id) ?? NEVER, theirs.get(id) ?? NEVER);
    return last.name === null ? [] : [{ id, name: last.name, at: last.at }];
  });
  return tags.sort((x, y) => x.at - y.at || (x.id < y.id ? -1 : 1)).map(({ name }) => name);
}

/** When it was put on or taken off last, and how it is written; null: it is off. */
interface Standing {
  at: EpochMs;
  name: string | null;
}

const NEVER: Standing = { at: -Infinity, name: null };

function later(a: Standing, b: Standing): Standing {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.name === null || b.name === null) return a.name === null ? b : a;
  return canonical(a.name) >= canonical(b.name) ? a : b;
}

function standing({ tags, events }: Tagged): Map<TagId, Standing> {
  const all = new Map<TagId, Standing>();
  for (const { field, before, after, at } of events) {
    if (field !== 'tags') continue;
    const [off, on] = [before as readonly string[], after as readonly string[]].map((names) => new Set(names.map(tagIdOf)));
    for (const id of [...off!, ...on!]) if (off!.has(id) !== on!.has(id) && at >= (all.get(id)?.at ?? -Infinity)) all.set(id, { at, name: null });
  }
  for (const name of tags) all.set(tagIdOf(name), { at: all.get(tagIdOf(name))?.at ?? -Infinity, name });
  return all;
}
