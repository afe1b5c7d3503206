import type { TriageEvent } from '../model/triage-event.ts';
import { canonical } from './same.ts';

/** What makes an event the same in two stores: numbers are each store's own. */
export function eventIdentity({ key, field, at, before, after, by }: TriageEvent): string {
  return canonical([key, field, at, before, after, by]);
}

/**
 * Both logs in one, or null where `theirs` holds nothing that is not in `mine`. In the order of time, numbered from `first`
 * on: what is undone last-first is found last, in whichever order logs came together. An action that stands in both,
 * though only in part, is one action; those of `mine` keep the number that windows know, below `first`.
 */
export function mergeEvents(mine: readonly TriageEvent[], theirs: readonly TriageEvent[], first: number): TriageEvent[] | null {
  const known = new Map(mine.map((event) => [eventIdentity(event), event]));
  const brought = new Map(theirs.map((event) => [eventIdentity(event), event]));
  if ([...brought.keys()].every((identity) => known.has(identity))) return null;
  const groups = new Groups();
  for (const [identity, { group }] of known) groups.join(`mine ${group}`, identity);
  for (const [identity, { group }] of brought) groups.join(`theirs ${group}`, identity);
  const undone = new Map<string, string>();
  for (const [identity, { undoes }] of known) if (undoes !== null) undone.set(identity, `mine ${undoes}`);
  for (const [identity, { undoes }] of brought) if (undoes !== null && !undone.has(identity)) undone.set(identity, `theirs ${undoes}`);

  const all = [...new Map([...brought, ...known])].sort(([x, a], [y, b]) => a.at - b.at || (x < y ? -1 : 1));
  const numbers = new Map<string, number>();
  for (const { group } of mine) if (!numbers.has(groups.of(`mine ${group}`))) numbers.set(groups.of(`mine ${group}`), group);
  all.forEach(([identity], index) => {
    const group = groups.of(identity);
    if (!numbers.has(group)) numbers.set(group, first + index);
  });
  // What it took back is in neither log: a number that no action has.
  const numberOf = (group: string) => numbers.get(groups.of(group)) ?? 0;
  return all.map(([identity, event], index) => {
    const undoes = undone.get(identity);
    return { ...event, id: first + index, group: numberOf(identity), undoes: undoes === undefined ? null : numberOf(undoes) } as TriageEvent;
  });
}

/** Which names belong together: a union-find. */
class Groups {
  readonly #parents = new Map<string, string>();

  of(name: string): string {
    let root = name;
    for (let next = this.#parents.get(root); next !== undefined && next !== root; next = this.#parents.get(root)) root = next;
    this.#parents.set(name, root);
    return root;
  }

  join(a: string, b: string): void {
    this.#parents.set(this.of(a), this.of(b));
  }
}
