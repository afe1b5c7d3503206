import type { TopicStart } from './new-topic.ts';
import type { Topic } from './topic.ts';

/** A topic that comes from a file or a list. */
export type IncomingTopic = TopicStart & { paused?: boolean };

const LONGEST_NAME = 80;

/** What of a file or list is new here, under names that are free; what is here already, name and query, is left out. */
export function incomingTopics<T extends IncomingTopic>(incoming: readonly T[], existing: readonly Pick<Topic, 'name' | 'query'>[]): { fresh: readonly T[]; known: readonly T[] } {
  const here = new Set(existing.map(identity));
  const taken = new Set(existing.map(({ name }) => tidy(name)));
  const fresh: T[] = [];
  const known: T[] = [];
  for (const topic of incoming) {
    if (here.has(identity(topic))) {
      known.push(topic);
      continue;
    }
    const name = freeName(topic.name.trim(), taken);
    taken.add(tidy(name));
    here.add(identity(topic));
    fresh.push({ ...topic, name });
  }
  return { fresh, known };
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(tidy(name))) return name;
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const numbered = name.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.has(tidy(numbered))) return numbered;
  }
}

function identity({ name, query }: Pick<Topic, 'name' | 'query'>): string {
  return `${tidy(name)}\n${query.trim()}`;
}

function tidy(name: string): string {
  return name.trim().toLowerCase();
}
