import type { Page } from 'playwright-core';

/** What the page's main thread did, or a mark that was set there. Times in milliseconds of one clock. */
export interface MainThread {
  tasks: readonly { start: number; end: number; cpu: number }[];
  marks: readonly { name: string; at: number }[];
}

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds. */
  ts: number;
  dur?: number;
  /** Microseconds of CPU. */
  tdur?: number;
  args: { name?: string };
}

/** Traces the page's main thread meanwhile, with marks of `performance.mark`: by CPU, so what others do on the machine is not counted. */
export async function traceMainThread(page: Page, work: () => Promise<unknown>): Promise<MainThread> {
  const cdp = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing', '__metadata'] } });
  await work();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
  const main = events.filter((event) => mains.has(threadOf(event))).sort((a, b) => a.ts - b.ts);
  const tasks = main.filter(({ ph, name }) => ph === 'X' && name.endsWith('RunTask')).map(({ ts, dur = 0, tdur = 0 }) => ({ start: ts / 1_000, end: (ts + dur) / 1_000, cpu: tdur / 1_000 }));
  if (tasks.length === 0) throw new Error('No task was traced.');
  return { tasks, marks: main.filter(({ cat }) => cat.includes('blink.user_timing')).map(({ name, ts }) => ({ name, at: ts / 1_000 })) };
}
