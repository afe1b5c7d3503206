/** Work in the page's own thread, in slices that no one feels: places to search for posts, and posts to read. */
export interface WorkQueue {
  /** Each is queued once, however often it is added before its turn. */
  search(scope: ParentNode): void;
  read(root: Element): void;
  /** Does what fits into a slice now, the rest in slices to come. */
  run(): void;
  /** The page may be gone in a moment: what is queued is done now, as far as a tenth of a second goes. */
  finish(): void;
  stop(): void;
}

export interface Work {
  /** In steps, of which none is felt. */
  search(scope: ParentNode): Iterator<void>;
  read(root: Element): void;
}

/** Milliseconds a slice may take. */
const SLICE_MS = 8;
const LAST_SLICE_MS = 100;
/** Far more than any real page shows at once: what a hostile page adds beyond is not queued. */
const LIMIT = 20_000;

export function createWorkQueue(work: Work, clock: () => number, later: (next: () => void) => void): WorkQueue {
  const scopes = new Set<ParentNode>();
  let searching: Iterator<void> | null = null;
  const roots = new Set<Element>();
  let scheduled = false;
  let stopped = false;

  function slice(): void {
    workFor(SLICE_MS);
    if (stopped || scheduled || (scopes.size + roots.size === 0 && searching === null)) return;
    scheduled = true;
    later(() => {
      scheduled = false;
      slice();
    });
  }

  /** Posts found are read before more is searched for. */
  function workFor(ms: number): void {
    const end = clock() + ms;
    while (readUntil(end)) {
      searching ??= nextSearch();
      if (searching === null) return;
      if (searching.next().done === true) searching = null;
      if (clock() >= end) return;
    }
  }

  function nextSearch(): Iterator<void> | null {
    for (const scope of scopes) {
      scopes.delete(scope);
      return work.search(scope);
    }
    return null;
  }

  /** Whether nothing is left to read. */
  function readUntil(end: number): boolean {
    for (const root of roots) {
      roots.delete(root);
      work.read(root);
      if (clock() >= end) return false;
    }
    return true;
  }

  return {
    search(scope) {
      if (scopes.size < LIMIT) scopes.add(scope);
    },
    read(root) {
      if (roots.size < LIMIT) roots.add(root);
    },
    run: slice,
    finish: () => workFor(LAST_SLICE_MS),
    stop() {
      stopped = true;
      scopes.clear();
      searching = null;
      roots.clear();
    },
  };
}
