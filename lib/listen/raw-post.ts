import type { Matcher } from '../query/matcher.ts';
import type { SiteAdapter } from '../sites/adapter.ts';
import { all, attr, textOf } from '../sites/dom.ts';

/** Whether a post can match any topic, or is worth a look for what `watch` finds, by its raw text and links: cheap, so that only few posts are read whole. */
export function canMatch(matcher: Matcher, adapter: SiteAdapter, root: Element, address: URL, watch: RegExp | null = null): boolean {
  const raw = adapter.rawText === undefined ? textOf(root) : adapter.rawText(root);
  let links: ReadonlySet<string> | undefined;
  const linked = () => (links ??= linksIn(root, address));
  return raw === null || matcher.canMatch(raw, linked) || (watch !== null && (watch.test(raw) || [...linked()].some((link) => watch.test(link))));
}

/** As written, each once, and the page's own address: it is the host of what is written without one, and on a profile the author. */
function linksIn(root: Element, address: URL): ReadonlySet<string> {
  const links = new Set([address.href]);
  // By the tag alone: a browser takes twice as long to look for the attribute too.
  for (const link of all(root, 'a')) links.add(attr(link, 'href') ?? '');
  return links;
}
