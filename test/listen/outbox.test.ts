import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createOutbox, type OutboxPorts } from '../../lib/listen/outbox.ts';
import type { Batch, Reply } from '../../lib/messages/calls.ts';
import type { Capture } from '../../lib/model/mention.ts';
import { TEXT_LIMIT } from '../../lib/model/post.ts';
import { exampleCapture, examplePost } from '../model/example-post.ts';

/** A background and a disk that do as the test says. */
function world(send: (batch: Batch, attempt: number) => Promise<Reply<'put'>>) {
  const written = new Map<string, Batch>();
  const attempts = new Map<string, number>();
  const waits: number[] = [];
  let ids = 0;
  let retired = false;
  let underWay = 0;
  let widest = 0;
  const ports: OutboxPorts = {
    async writeAhead(batches) {
      for (const batch of batches) written.set(batch.id, batch);
    },
    async send(batch) {
      const attempt = (attempts.get(batch.id) ?? 0) + 1;
      attempts.set(batch.id, attempt);
      underWay += 1;
      widest = Math.max(widest, underWay);
      try {
        return await send(batch, attempt);
      } finally {
        underWay -= 1;
      }
    },
    wait: async (ms) => void waits.push(ms),
    random: () => 0.5,
    newId: () => `batch-${(ids += 1)}`,
    isAlive: () => true,
    retire: () => {
      retired = true;
    },
  };
  return { ports, written, attempts, waits, widest: () => widest, retired: () => retired };
}

const ok = async (batch: Batch): Promise<Reply<'put'>> => ({ ok: true, id: batch.id });
const turns = async (count = 50) => {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
};

describe('the outbox', () => {
  test('gathers what one turn captured and writes it ahead before it is sent', async () => {
    const order: string[] = [];
    const { ports, written } = world(async (batch) => (order.push('sent'), ok(batch)));
    const outbox = createOutbox({ ...ports, writeAhead: async (batch) => (order.push('written'), ports.writeAhead(batch)) });
    outbox.add(exampleCapture('1'));
    outbox.add(exampleCapture('2'));
    await turns();
    expect(order).toEqual(['written', 'sent']);
    expect([...written.values()].map(({ captures }) => captures.length)).toEqual([2]);
    expect(outbox.pending).toBe(0);
  });

  test('is settled once everything is acknowledged, and at once where there is nothing', async () => {
    const acknowledge: (() => void)[] = [];
    const { ports } = world((batch) => new Promise((resolve) => acknowledge.push(() => resolve({ ok: true, id: batch.id }))));
    const outbox = createOutbox(ports);
    await outbox.settled();
    outbox.add(exampleCapture('1'));
    const pending: number[] = [];
    const settled = outbox.settled().finally(() => pending.push(outbox.pending));
    await turns();
    outbox.add(exampleCapture('2'));
    await turns();
    acknowledge[0]!();
    await turns();
    expect(pending).toEqual([]);
    acknowledge[1]!();
    await settled;
    expect(pending).toEqual([0]);
  });

  test('sends at most eight at a time, and what waits is written ahead already', async () => {
    const { ports, written, widest } = world(() => new Promise(() => {}));
    const outbox = createOutbox(ports);
    for (let id = 0; id < 20; id += 1) {
      outbox.add(exampleCapture(String(id)));
      await turns(3);
    }
    expect(widest()).toBe(8);
    expect(written.size).toBe(20);
    expect(outbox.pending).toBe(20);
  });

  test('tries again, ever more slowly up to five seconds, until it is acknowledged', async () => {
    const { ports, waits, attempts } = world((batch, attempt) => (attempt < 12 ? Promise.reject(new Error('asleep')) : ok(batch)));
    createOutbox(ports).add(exampleCapture('1'));
    await turns(200);
    expect(attempts.get('batch-1')).toBe(12);
    expect(waits.slice(0, 3)).toEqual([50, 100, 200]);
    expect(Math.max(...waits)).toBe(5_000);
  });

  test('waits a minute when the disk is full, and goes on when there is room', async () => {
    const { ports, waits } = world(async (batch, attempt) => (attempt === 1 ? { ok: false, why: 'quota' } : ok(batch)));
    const outbox = createOutbox(ports);
    outbox.add(exampleCapture('1'));
    await turns();
    expect(waits).toEqual([60_000]);
    expect(outbox.pending).toBe(0);
  });

  test('does not repeat what can never pass', async () => {
    const { ports, attempts } = world(async () => ({ ok: false, why: 'schema' }));
    createOutbox(ports).add(exampleCapture('1'));
    await turns();
    expect(attempts.get('batch-1')).toBe(1);
  });

  test('lets the others through when one of a batch can never pass', async () => {
    const passed: string[] = [];
    const { ports } = world(async (batch) => {
      if (batch.captures.some(({ post }) => post.key === 'x:2')) return { ok: false, why: 'schema' };
      passed.push(...batch.captures.map(({ post }) => post.key));
      return { ok: true, id: batch.id };
    });
    const outbox = createOutbox(ports);
    for (const id of ['1', '2', '3']) outbox.add(exampleCapture(id));
    await turns();
    expect(passed).toEqual(['x:1', 'x:3']);
    expect(outbox.pending).toBe(0);
  });

  test('retires when the background speaks another protocol (reliability row 8)', async () => {
    const { ports, retired } = world(async () => ({ ok: false, why: 'version' }));
    createOutbox(ports).add(exampleCapture('1'));
    await turns();
    expect(retired()).toBe(true);
  });

  test('at the end of a page tells everything unacknowledged through both channels', async () => {
    const { ports, written, attempts } = world(() => new Promise(() => {}));
    const outbox = createOutbox(ports);
    outbox.add(exampleCapture('1'));
    await turns();
    written.clear();
    outbox.add(exampleCapture('2'));
    outbox.spill();
    expect([...written.keys()].sort()).toEqual(['batch-1', 'batch-2']);
    expect(attempts.get('batch-1')).toBe(2);
    expect(attempts.get('batch-2')).toBeGreaterThanOrEqual(1);
  });

  test('a full disk for the outbox itself keeps no match from being sent', async () => {
    const { ports, attempts } = world(ok);
    createOutbox({ ...ports, writeAhead: () => Promise.reject(new Error('quota')) }).add(exampleCapture('1'));
    await turns();
    expect(attempts.get('batch-1')).toBe(1);
  });

  test('no batch is larger than 256 KiB or fifty posts, whatever is captured (row 22)', async () => {
    const capture: fc.Arbitrary<Capture> = fc
      .tuple(fc.nat(), fc.nat({ max: TEXT_LIMIT }))
      .map(([id, length]) => exampleCapture(String(id), { post: examplePost({ text: 'ж'.repeat(length) }) }));
    await fc.assert(
      fc.asyncProperty(fc.array(capture, { minLength: 1, maxLength: 80 }), async (captures) => {
        const { ports, written } = world(ok);
        const outbox = createOutbox(ports);
        for (const one of captures) outbox.add(one);
        await turns(400);
        for (const batch of written.values()) {
          expect(JSON.stringify(batch).length).toBeLessThanOrEqual(257 * 1024);
          expect(batch.captures.length).toBeLessThanOrEqual(50);
        }
        expect([...written.values()].flatMap(({ captures: sent }) => sent)).toEqual(captures);
      }),
      { numRuns: 30 },
    );
  });
});
