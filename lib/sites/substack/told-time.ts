import type { ReadTime } from '../../model/time.ts';
import type { PageContext } from '../adapter.ts';
import { all, attr, one, textOf } from '../dom.ts';
import { parseIso } from '../iso-date.ts';
import { webUrl } from '../web-address.ts';
import { SU } from './selectors.ts';

/**
 * The exact time in the head of the page or in its JSON-LD, if they speak of the address `path` (they stay when the reader
 * goes on to another page).
 */
export function toldTime(path: string, { doc, url }: PageContext): ReadTime | null {
  const canonical = one(doc, SU.canonical);
  const meta = one(doc, SU.published);
  const isHeads = webUrl(canonical && attr(canonical, 'href'), url)?.pathname === path;
  const head = isHeads && meta !== null ? parseIso(attr(meta, 'content') ?? '') : null;
  return head ?? all(doc, SU.jsonLd).map((script) => timeIn(textOf(script), path, url)).find((time) => time !== null) ?? null;
}

function timeIn(json: string, path: string, base: URL): ReadTime | null {
  let told: unknown;
  try {
    told = JSON.parse(json);
  } catch {
    return null;
  }
  const { url, datePublished } = (typeof told === 'object' && told !== null ? told : {}) as Record<string, unknown>;
  if (typeof url !== 'string' || typeof datePublished !== 'string' || webUrl(url, base)?.pathname !== path) return null;
  return parseIso(datePublished);
}
