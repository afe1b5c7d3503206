// A sign after a letter or a slash is part of an address (`/page#part`), and one before digits alone is a number (`#1`).
const HASHTAG = /[#＃](?<![\p{L}\p{M}\p{N}_/&].)(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu;

/** The hashtags of a text with their `#`, in order, each once however it is capitalised. */
export function hashtagsOf(text: string): string[] {
  if (!text.includes('#') && !text.includes('＃')) return [];
  const tags = new Map<string, string>();
  for (const [found] of text.matchAll(HASHTAG)) {
    const tag = `#${found.slice(1)}`;
    if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  return [...tags.values()];
}
