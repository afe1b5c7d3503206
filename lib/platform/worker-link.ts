/** A worker that does what it is asked, one page's own. */
export interface WorkerLink<Order, Result, News> {
  /** @throws what went wrong in the worker, or that it was ended. */
  ask(order: Order, onNews?: (news: News) => void): Promise<Result>;
  /** Ends it where it stands: its transactions are taken back, and nothing is left of what it made. */
  end(): void;
}

interface Asked<Order> {
  id: number;
  order: Order;
}

/** `news`: how far it is; then one of the others. */
type Told<Result, News> = { id: number } & ({ news: News } | { result: Result } | { failed: string });

interface Waiting<Result, News> {
  onNews: ((news: News) => void) | undefined;
  resolve(result: Result): void;
  reject(error: Error): void;
}

export function linkWorker<Order, Result, News = never>(worker: Worker): WorkerLink<Order, Result, News> {
  const waiting = new Map<number, Waiting<Result, News>>();
  let id = 0;
  const fail = (message: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  };
  worker.addEventListener('error', ({ message }) => fail(message));
  worker.addEventListener('message', ({ data }: MessageEvent<Told<Result, News>>) => {
    const one = waiting.get(data.id);
    if ('news' in data) return one?.onNews?.(data.news);
    waiting.delete(data.id);
    if ('result' in data) one?.resolve(data.result);
    else one?.reject(new Error(data.failed));
  });
  return {
    ask: (order, onNews) =>
      new Promise((resolve, reject) => {
        waiting.set((id += 1), { onNews, resolve, reject });
        worker.postMessage({ id, order } satisfies Asked<Order>, []);
      }),
    end() {
      worker.terminate();
      fail('The worker was ended.');
    },
  };
}

export interface Asking<News> {
  /** Aborted: the worker ends where it stands. */
  signal?: AbortSignal | undefined;
  onNews?: ((news: News) => void) | undefined;
}

/** One order to a worker that is there for nothing else, and its end. @throws as `ask` does. */
export async function askOnce<Order, Result, News = never>(worker: Worker, order: Order, { signal, onNews }: Asking<News> = {}): Promise<Result> {
  const link = linkWorker<Order, Result, News>(worker);
  signal?.addEventListener('abort', () => link.end());
  try {
    return await link.ask(order, onNews);
  } finally {
    link.end();
  }
}

/** The worker's side: does one order after the other as they come. */
export function serveOrders<Order, Result, News = never>(work: (order: Order, tell: (news: News) => void) => Promise<Result>): void {
  const tell = (told: Told<Result, News>): void => postMessage(told);
  addEventListener('message', ({ data: { id, order } }: MessageEvent<Asked<Order>>) => {
    work(order, (news) => tell({ id, news })).then(
      (result) => tell({ id, result }),
      (error: unknown) => tell({ id, failed: String(error) }),
    );
  });
}
