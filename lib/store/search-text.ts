import type { Mention } from '../model/mention.ts';

/** Lower case without accents: `nino` finds `Niño`. */
export function foldForSearch(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** Whether a mention holds every word of the search, each anywhere: text, title, quote, author, tags, note or site. */
export function searchPredicate(search: string): (mention: Mention) => boolean {
  const words = foldForSearch(search).split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return () => true;
  return (mention) => {
    const haystack = foldForSearch(searchableText(mention));
    return words.every((word) => haystack.includes(word));
  };
}

function searchableText({ post, tags, note }: Mention): string {
  const { author, title, text, quoted, site, url } = post;
  return [text, title, quoted?.text, author.name, `@${author.handle}`, ...tags.map((tag) => `#${tag}`), note, site, hostOf(url)].join('\n');
}

function hostOf(url: string): string {
  return url.split('/')[2] ?? '';
}
