/** How long a field of a post may be, in UTF-16 units or items: far above any real post's, so that a hostile one fills no disk. */
export const POST_LIMITS = { name: 300, url: 4_000, title: 2_000, links: 200, key: 600, lang: 40 } as const;
