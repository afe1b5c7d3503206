import type { Mention } from '../model/mention.ts';

/** All of a mention that words are looked for in, a field a line: text, title, quote, author, tags, note, site and host. */
export function searchedText({ post, tags, note }: Pick<Mention, 'post' | 'tags' | 'note'>): string {
  const { author, title, text, quoted, site, url } = post;
  return [text, title, quoted?.text, author.name, author.handle, ...tags, note, site, hostOf(url)].join('\n');
}

export function hostOf(url: string): string {
  return url.split('/')[2] ?? '';
}
