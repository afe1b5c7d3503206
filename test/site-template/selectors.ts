/** What of the page's markup we rely on, and since when it looks like this (seen 2026-03). Prefer ids, roles and data to classes. */
export const QUILL = {
  shell: '#board',
  entry: '[data-entry]',
  author: 'a[href^="/people/"]',
  time: 'time[datetime]',
  words: '.words',
} as const;
