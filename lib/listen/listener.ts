import type { Args, Orders, TabPreview, TabReport } from '../messages/calls.ts';
import type { Known } from '../model/known.ts';
import type { Capture } from '../model/mention.ts';
import { fitPost } from '../model/fit-post.ts';
import type { PostKey } from '../model/post.ts';
import type { Surface } from '../model/site.ts';
import type { EpochMs } from '../model/time.ts';
import type { Matcher } from '../query/matcher.ts';
import { matcherOf } from '../query/matcher-of.ts';
import type { PreparedTopics } from '../query/prepared.ts';
import type { PageContext, Reading, SiteAdapter } from '../sites/adapter.ts';
import { isAttached, isElement, parentOf } from '../sites/dom.ts';
import { createRootFinder } from './find-roots.ts';
import { locateHits } from './locate-hits.ts';
import { locateTitle } from './locate-title.ts';
import { createMemory, type Question } from './memory.ts';
import { createMetPosts } from './met-posts.ts';
import { createMissingCheck } from './missing-check.ts';
import type { Painter } from './painter.ts';
import { canMatch } from './raw-post.ts';
import { postsAbove, readUpwards } from './posts-above.ts';
import { previewPage } from './preview-page.ts';
import { createTallyCounter } from './tally-counter.ts';
import { toldAnswer } from './told-answer.ts';
import { createWatchlist } from './watchlist.ts';
import { createWorkQueue } from './work-queue.ts';

/** What listening needs of the page and of the extension. */
export interface ListenerPorts {
  doc: Document;
  /** The page's address now. */
  address(): string;
  now(): EpochMs;
  /** Monotonic milliseconds, to measure slices with. */
  clock(): number;
  later(next: () => void): void;
  /** Names this view of the page; another one after a while, so that a tab left open meets its posts again. */
  visit(): string;
  capture(capture: Capture): void;
  /** Whether captures are taken now: a page that makes posts faster than anyone reads is not read whole. */
  isTaking(): boolean;
  painter: Painter;
  /** Something of the tally or the mentions changed. */
  changed(): void;
}

export interface Listener {
  follow(orders: Orders): void;
  /** Reads what stands there now, from the top: at the start and when the page has loaded. */
  readAll(): void;
  /** Once a second: reads a page from the top whose address changed. (Some forums change it with every scroll.) */
  beat(): void;
  /** The page may be gone in a moment: what stands in the queue is read now. */
  finish(): void;
  report(): TabReport;
  /** What a query that is not saved yet matches on the page now. */
  preview(prepared: PreparedTopics): TabPreview;
  /** Numbers since the last call, and how many mentions the page holds, how many of them due. */
  news(): Args<'tally'>;
  /** What there is to ask and to tell of the posts met; null: nothing. */
  question(): Question | null;
  /** What the background answered. */
  learn(question: Question, known: readonly Known[]): void;
  /** Everything is asked again. */
  recall(): void;
  stop(): void;
}

/** Posts that match nothing are read whole only now and then, for health: the first ones, then one in so many. */
const READ_FIRST = 5;
const READ_ONE_IN = 100;
/** A text of nothing but the brand's name needs no more marks than this. */
const HITS_PER_TOPIC = 200;

/**
 * The loop in the page: added nodes → roots of posts → raw text → could a topic match? → the whole post → hits → paint
 * and capture. Reads only; what it paints is not in the DOM.
 */
export function createListener(adapter: SiteAdapter, ports: ListenerPorts): Listener {
  const { doc, painter } = ports;
  const roots = createRootFinder(adapter);
  const queue = createWorkQueue({ search, read: look }, ports.clock, ports.later);
  const observer = new MutationObserver(onMutations);
  const counter = createTallyCounter(adapter.site.id);
  const met = createMetPosts();
  const counted = new WeakSet<Element>();
  const memory = createMemory();
  const watchlist = createWatchlist();
  /** Of posts that were read whole. */
  const keyOf = new WeakMap<Element, PostKey>();
  const missing = createMissingCheck(adapter, memory);
  let mentions = new Map<PostKey, Element>();
  let matcher: Matcher | null = null;
  let state: TabReport['state'] = 'off';
  let address = '';
  let url: URL | null = null;
  let turned = true;
  let lastTold = '';
  /** How often something on the page has changed. */
  let changes = 0;
  let surface: Surface | null = null;

  function onMutations(records: MutationRecord[]): void {
    changes += 1;
    if (ports.address() !== address) turnPage();
    if (surface === null) return;
    const targets = new Set<Node>();
    for (const { target, addedNodes } of records) {
      targets.add(target);
      for (const node of addedNodes) if (isElement(node)) queue.search(node);
    }
    for (const target of targets) {
      const owner = roots.ownerOf(target);
      if (owner !== null) queue.read(owner);
    }
    queue.run();
  }

  /** A search is given up when its page is left: what is there then is searched from the top. */
  function* search(scope: ParentNode): Generator<void, void> {
    if (surface === null) return;
    const [page, begun] = [address, changes];
    const steps = roots.within(scope, surface, () => changes === begun);
    for (;;) {
      if (page !== address || surface === null || !isAttached(scope)) return;
      const step = steps.next();
      if (step.done === true) {
        for (const root of step.value) queue.read(root);
        return;
      }
      yield;
    }
  }

  /** What is at the new address decides at once whether anything may be read; its numbers begin at the next beat. */
  function turnPage(): void {
    address = ports.address();
    url = new URL(address);
    surface = adapter.surfaceAt(url);
    state = surface === null ? 'private' : 'listening';
    turned = true;
    if (surface === null) painter.clear();
  }

  function look(root: Element): void {
    if (url === null || surface === null || matcher === null || !isAttached(root)) return;
    const first = !counted.has(root);
    counted.add(root);
    const sample = first && isSample(counter.count('posts'));
    const known = keyOf.get(root);
    const may = (known !== undefined && memory.lookOf(known) !== null) || canMatch(matcher, adapter, root, url, watchlist.pattern());
    if ((may && ports.isTaking()) || sample) take(root, { url, surface, now: ports.now(), doc }, { first, may });
    else painter.paint(root, []);
    ports.changed();
  }

  /** `first`: it is counted now. `may`: its words can match, or something is known of it. */
  function take(root: Element, page: PageContext, { first, may }: { first: boolean; may: boolean }): void {
    const reading = adapter.readPost(root, page);
    if (first) countReading(reading);
    if (reading.kind !== 'post') {
      painter.paint(root, []);
      return;
    }
    const post = fitPost(reading.post);
    if (post === null) return;
    keyOf.set(root, post.key);
    memory.meet(post);
    missing.met(post, address);
    const { handle } = post.author;
    const isOwn = watchlist.isOwn(handle);
    if ((isOwn || watchlist.isAuthor(handle)) && !memory.hasTold(post.key)) {
      const above = () => (isOwn ? postsAbove({ post, upwards: readUpwards(adapter, page, root) }) : []);
      memory.answer(toldAnswer(post, reading, { around: keyAround(root, page), subject: missing.subject(), above }));
    }
    // What the brand says of itself is no mention.
    const matches = (isOwn || !may ? [] : (matcher?.match(post) ?? [])).map((match) => ({ ...match, hits: match.hits.slice(0, HITS_PER_TOPIC) }));
    const hits = matches.flatMap((match) => match.hits);
    const pieces = hits.length === 0 ? [] : [...locateTitle(doc, root, post.title ?? '', hits), ...locateHits(post.text, reading.textNodes(), hits)];
    const stored = memory.lookOf(post.key);
    painter.paint(root, pieces, stored ?? 'new');
    if (matches.length === 0 && stored === null) return;
    watchlist.addAuthor(handle);
    if (!mentions.has(post.key)) counter.count('mentions');
    mentions.set(post.key, root);
    const visit = ports.visit();
    if (met.isNews(post, visit)) ports.capture({ post, matches, clippedByHand: false, visit });
  }

  /** The post in whose markup a post stands. */
  function keyAround(root: Element, page: PageContext): PostKey | null {
    const parent = parentOf(root);
    const owner = parent && roots.ownerOf(parent);
    if (owner === null) return null;
    const reading = keyOf.has(owner) ? null : adapter.readPost(owner, page);
    return reading?.kind === 'post' ? reading.post.key : (keyOf.get(owner) ?? null);
  }

  function countReading(reading: Reading): void {
    counter.count('read');
    if (reading.kind !== 'post') counter.count(reading.kind === 'skip' ? 'skips' : 'drifts');
    else if (reading.absent.includes('publishedAt')) counter.count('undated');
  }

  function readAll(): void {
    if (matcher === null) return;
    if (ports.address() !== address) turnPage();
    if (turned) beginPage();
    if (surface === null) return;
    queue.search(doc);
    queue.run();
    painter.prune();
  }

  /** Another page, its own numbers; what still stands there is counted among them when it is read again. */
  function beginPage(): void {
    turned = false;
    mentions = new Map();
    missing.restart();
    if (surface !== null) counter.restart(surface);
    ports.changed();
  }

  function rest(why: 'paused' | 'off'): void {
    observer.disconnect();
    painter.clear();
    matcher = null;
    address = '';
    state = why;
    ports.changed();
  }

  return {
    follow(orders) {
      if (!orders.listening) {
        rest(orders.why);
        return;
      }
      // Told again what it knows, it goes on: reading the whole page anew would only cost.
      const told = JSON.stringify(orders);
      if (matcher !== null && told === lastTold) return;
      lastTold = told;
      matcher = matcherOf(orders.topics);
      watchlist.follow(orders.watch);
      address = '';
      observer.observe(doc, { childList: true, characterData: true, subtree: true });
      readAll();
    },
    readAll,
    finish() {
      queue.finish();
      counter.close();
      ports.changed();
    },
    beat() {
      if (turned || (matcher !== null && ports.address() !== address)) readAll();
      const kind = surface;
      if (matcher === null || kind === null || doc.visibilityState === 'hidden') return;
      counter.wait(() => adapter.isSettled(doc, kind));
      if (url !== null) missing.beat({ url, surface: kind, now: ports.now(), doc }, changes, ports.visit());
    },
    report() {
      return { site: adapter.site.id, state, tally: counter.whole(), keys: [...mentions.keys()] };
    },
    preview(prepared) {
      if (url === null || surface === null || matcher === null) return { posts: 0, matches: 0, examples: [] };
      return previewPage(adapter, { url, surface, now: ports.now(), doc }, prepared);
    },
    news: () => ({ tallies: counter.takeNews(), tabMentions: mentions.size, tabDue: [...mentions.keys()].filter(memory.isDue).length }),
    question: memory.question,
    recall: memory.recall,
    learn(question, known) {
      memory.learn(question, known);
      for (const one of known) {
        if (one.look === null) continue;
        const root = mentions.get(one.id as PostKey);
        // An element may show another post by now.
        if (root !== undefined && keyOf.get(root) === one.id) painter.tint(root, one.look);
        // Stored, though nothing matches: it is looked at again.
        else if (missing.hasMet(one.id as PostKey)) queue.search(doc);
      }
      queue.run();
      ports.changed();
    },
    stop() {
      observer.disconnect();
      queue.stop();
      painter.clear();
      matcher = null;
    },
  };
}

function isSample(ordinal: number): boolean {
  return ordinal <= READ_FIRST || ordinal % READ_ONE_IN === 0;
}
