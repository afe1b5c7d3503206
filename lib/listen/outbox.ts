import type { Batch, Reply } from '../messages/calls.ts';
import type { Capture } from '../model/mention.ts';

/** What the outbox needs of the browser. */
export interface OutboxPorts {
  /** Writes batches ahead, to where they survive the background, the tab and the browser. */
  writeAhead(batches: readonly Batch[]): Promise<void>;
  /** Sends a batch to the background; rejects when nobody answers. */
  send(batch: Batch): Promise<Reply<'put'>>;
  /** Resolves after about that many milliseconds. */
  wait(ms: number): Promise<void>;
  /** Random number in [0, 1). */
  random(): number;
  newId(): string;
  /** Whether the extension that this script belongs to still runs. */
  isAlive(): boolean;
  /** The background speaks another protocol: this script is of an older build. */
  retire(): void;
}

export interface Outbox {
  add(capture: Capture): void;
  /** The page may be gone in a moment: everything not acknowledged goes through both channels at once. */
  spill(): void;
  /** Resolves once nothing waits to be acknowledged any more. */
  settled(): Promise<void>;
  /** Captures not acknowledged yet. */
  readonly pending: number;
}

const BATCH_SIZE = 50;
/** Of a batch's JSON, in UTF-16 units: far below any browser's own limit. */
const BATCH_LIMIT = 256 * 1024;
const WINDOW = 8;
const FIRST_RETRY_MS = 50;
const LAST_RETRY_MS = 5_000;
const FULL_DISK_MS = 60_000;

/**
 * The write path's first half: every batch is written ahead the moment it is captured, sent at once with up to eight
 * under way, and held until the background says that it is committed. Stop-and-wait would lose the tail when a tab
 * closes, a debounce would lose more; and what waits for a place in the window is already written ahead, since a page whose
 * process is killed gets no `pagehide`.
 */
export function createOutbox(ports: OutboxPorts): Outbox {
  let captured: Capture[] = [];
  const held = new Map<string, Batch>();
  const waiting: Batch[] = [];
  let underWay = 0;
  let scheduled = false;
  let onSettled: (() => void)[] = [];

  function flush(): void {
    scheduled = false;
    const groups: Capture[][] = [];
    for (let rest = captured; rest.length > 0; rest = rest.slice(groups.at(-1)?.length)) groups.push(rest.slice(0, fittingCount(rest)));
    captured = [];
    enqueue(groups);
    fillWindow();
  }

  function enqueue(groups: readonly (readonly Capture[])[]): void {
    if (groups.length === 0) return;
    const batches = groups.map((captures): Batch => ({ id: ports.newId(), captures }));
    // A full disk must not keep a match from being sent.
    ports.writeAhead(batches).catch(() => {});
    for (const batch of batches) held.set(batch.id, batch);
    waiting.push(...batches);
  }

  function fillWindow(): void {
    while (underWay < WINDOW && waiting.length > 0) {
      const batch = waiting.shift();
      if (batch !== undefined && held.has(batch.id)) void deliver(batch);
    }
  }

  /** One capture that cannot pass must not take the others with it. */
  function splitUp({ captures }: Batch): void {
    if (captures.length > 1) enqueue(captures.map((capture) => [capture]));
  }

  async function deliver(batch: Batch): Promise<void> {
    underWay += 1;
    for (let attempt = 0; ports.isAlive() && held.has(batch.id); attempt += 1) {
      const reply = await ports.send(batch).catch(() => null);
      if (reply?.ok) break;
      const why = reply?.why ?? 'no answer';
      if (why === 'version') {
        ports.retire();
        return;
      }
      if (why === 'schema' || why === 'forbidden') {
        splitUp(batch);
        break;
      }
      const pause = why === 'quota' ? FULL_DISK_MS : Math.min(FIRST_RETRY_MS * 2 ** attempt, LAST_RETRY_MS);
      await ports.wait(pause * (0.5 + ports.random()));
    }
    underWay -= 1;
    letGo(batch);
    fillWindow();
  }

  function letGo({ id }: Batch): void {
    held.delete(id);
    if (pending() > 0) return;
    for (const settled of onSettled) settled();
    onSettled = [];
  }

  function pending(): number {
    return captured.length + [...held.values()].reduce((sum, { captures }) => sum + captures.length, 0);
  }

  return {
    add(capture) {
      captured.push(capture);
      if (scheduled) return;
      scheduled = true;
      queueMicrotask(flush);
    },
    spill() {
      flush();
      if (held.size > 0) ports.writeAhead([...held.values()]).catch(() => {});
      for (const batch of held.values()) {
        ports.send(batch).then(
          (reply) => reply.ok && letGo(batch),
          () => {},
        );
      }
    },
    settled: () => new Promise((resolve) => (pending() === 0 ? resolve() : onSettled.push(resolve))),
    get pending() {
      return pending();
    },
  };
}

function fittingCount(captures: readonly Capture[]): number {
  let size = 0;
  for (const [index, capture] of captures.slice(0, BATCH_SIZE).entries()) {
    size += JSON.stringify(capture).length;
    if (size > BATCH_LIMIT) return Math.max(index, 1);
  }
  return Math.min(captures.length, BATCH_SIZE);
}
