import { keptOrders } from '../messages/kept-orders.ts';
import { belongsToRunningExtension } from '../messages/own-extension.ts';
import { send } from '../messages/send.ts';
import { serveTab } from '../messages/serve-tab.ts';
import type { Capture } from '../model/mention.ts';
import { SECOND_MS } from '../model/time.ts';
import type { SiteId } from '../model/site.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { createListener } from './listener.ts';
import { createPageOutbox } from './page-outbox.ts';
import { createPainter } from './painter.ts';
import { rememberTarget } from './clip-target.ts';
import { createRateGate } from './rate-gate.ts';
import { RECOGNISED } from './recognised.ts';
import { visitOf } from './visit.ts';

/** How often a script looks whether its extension still runs and what there is to tell. */
const BEAT_MS = SECOND_MS;
const HELLO_TIMEOUT_MS = SECOND_MS;
const LAST_HELLO_MS = 5 * SECOND_MS;

/** The one reader of this page, in this extension's isolated world: no page can see or reach it. */
const RUNNING = Symbol.for('earshot.running');
type World = { [RUNNING]?: { site: SiteId; revision: number; isAlive(): boolean; stop(): void }; [RECOGNISED]?: SiteId };

/**
 * Listens with the reader of a site in this page: once, whoever asks (the browser at load, the background after a grant or an
 * update). The script of an older build that still sits here is stopped first, and so is any page's reader when a better one
 * comes, or one made from a recipe that has changed.
 */
export function listenWith(adapter: SiteAdapter): void {
  const world = globalThis as World;
  // What the page runs on has a reader of its own, which is on its way.
  if (adapter.site.group === 'any' && world[RECOGNISED] !== undefined) return;
  const running = world[RUNNING];
  if (running?.isAlive() && running.site === adapter.site.id && running.revision === adapter.revision) return;
  running?.stop();
  if (isPrerendering(document)) document.addEventListener('prerenderingchange', () => begin(adapter, world), { once: true });
  else begin(adapter, world);
}

function begin(adapter: SiteAdapter, world: World): void {
  const ending = new AbortController();
  const { signal } = ending;
  const outbox = createPageOutbox(stop);
  let untold = false;
  let toldHere = '0 0';
  let asking = false;
  const gate = createRateGate<Capture>((capture) => outbox.add(capture), () => performance.now(), setTimeout);
  const listener = createListener(adapter, {
    doc: document,
    address: () => location.href,
    now: Date.now,
    clock: () => performance.now(),
    later: (next) => setTimeout(next, 0),
    visit: () => visitOf(performance.timeOrigin, Date.now()),
    capture: gate.pass,
    isTaking: () => !gate.isFull(),
    painter: createPainter(globalThis),
    changed: () => {
      untold = true;
    },
  });
  const beat = setInterval(onBeat, BEAT_MS);
  world[RUNNING] = { site: adapter.site.id, revision: adapter.revision, isAlive: belongsToRunningExtension, stop };

  function stop(): void {
    ending.abort();
    clearInterval(beat);
    listener.stop();
  }

  function onBeat(): void {
    if (!belongsToRunningExtension()) {
      stop();
      return;
    }
    listener.beat();
    tell();
    void ask();
  }

  function tell(): void {
    if (!untold) return;
    untold = false;
    const news = listener.news();
    const here = `${news.tabMentions} ${news.tabDue}`;
    if (news.tallies.length > 0 || here !== toldHere) send('tally', news).catch(() => {});
    toldHere = here;
  }

  /** One question at a time: what comes meanwhile goes with the next. */
  async function ask(): Promise<void> {
    const question = asking ? null : listener.question();
    if (question === null) return;
    asking = true;
    const reply = await send('met', { site: adapter.site.id, ...question }).catch(() => null);
    asking = false;
    if (reply?.ok && !signal.aborted) listener.learn(question, reply.known);
  }

  async function askForOrders(): Promise<void> {
    for (let pause = 100; belongsToRunningExtension() && !signal.aborted; pause = Math.min(pause * 2, LAST_HELLO_MS)) {
      const reply = await send('hello', { site: adapter.site.id }, HELLO_TIMEOUT_MS).catch(() => null);
      const orders = reply?.ok ? reply.orders : reply === null ? await keptOrders(adapter.site.id, location.href).catch(() => null) : null;
      if (reply !== null && !reply.ok && reply.why === 'version') stop();
      if (signal.aborted) return;
      if (orders !== null) listener.follow(orders);
      if (reply?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** Through both channels: Chromium loses a message to a sleeping worker here, Firefox loses the write (measured). */
  function onLeaving(): void {
    if (!belongsToRunningExtension()) return;
    outbox.spill();
    tell();
  }

  function onEnd(): void {
    if (!belongsToRunningExtension()) return;
    listener.finish();
    gate.open();
    onLeaving();
  }

  addEventListener('pagehide', onEnd, { signal });
  // Whoever comes back may have decided something meanwhile.
  const onVisibility = () => (document.visibilityState === 'hidden' ? onLeaving() : listener.recall());
  document.addEventListener('visibilitychange', onVisibility, { signal, capture: true });
  addEventListener('load', () => listener.readAll(), { signal });
  rememberTarget(document, signal);
  serveTab(
    {
      refresh: async () => {
        await askForOrders();
        return { ok: true };
      },
      recall: async () => {
        listener.recall();
        await ask();
        tell();
        return { ok: true };
      },
      report: async () => ({ ok: true, report: listener.report() }),
      preview: async ({ prepared }) => ({ ok: true, preview: listener.preview(prepared) }),
    },
    signal,
  );
  void askForOrders();
}

function isPrerendering(doc: Document): boolean {
  return (doc as Document & { prerendering?: boolean }).prerendering === true;
}
