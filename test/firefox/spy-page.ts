import type { Firefox } from './firefox.ts';

/** What a page finds when it looks for an extension. */
export interface Traces {
  /** Counted since the page loaded. */
  seen: { mutations: number; messages: number; errors: number; events: number };
  /** Whether its markup differs from what it was at load. */
  changed: boolean;
  globals: number;
  styleSheets: number;
}

/** A page of Hacker News markup that looks for us: every DOM mutation, message, error and dispatched event is counted. */
export function spyPage(row: string): string {
  return `<!doctype html><html op="item"><head><script>
  window.seen = { mutations: 0, messages: 0, errors: 0, events: 0 };
  new MutationObserver((records) => { seen.mutations += records.length; })
    .observe(document, { childList: true, attributes: true, characterData: true, subtree: true });
  addEventListener('message', () => { seen.messages += 1; });
  addEventListener('error', () => { seen.errors += 1; });
  addEventListener('unhandledrejection', () => { seen.errors += 1; });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { seen.events += 1; return dispatch.call(this, event); };
  addEventListener('load', () => { seen.mutations = 0; window.atLoad = [document.documentElement.outerHTML]; });
</script></head><body><table id="hnmain"><tr><td><table class="comment-tree"><tbody id="list">${row}</tbody></table></td></tr></table></body></html>`;
}

/** Reads what the spying page in the present tab found. */
export function tracesIn(firefox: Firefox): Promise<Traces> {
  return firefox.inPage<Traces>(`return {
    seen: { mutations: page.seen.mutations, messages: page.seen.messages, errors: page.seen.errors, events: page.seen.events },
    changed: document.documentElement.outerHTML !== page.atLoad[0],
    globals: page.Object.getOwnPropertyNames(page).length,
    styleSheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }`);
}
