import { type CopiedPost, linesOf, setApart } from './copied-post.ts';

/**
 * Slack's mrkdwn, for what takes it: a workflow, a webhook, a message of an app. (Slack's own field takes the HTML that lies
 * beside it.) Nothing of a post is markup: `&`, `<` and `>` are written as Slack's documentation asks, and what would set type
 * stands between soft hyphens, which nobody sees; Slack knows no other way.
 */
export function asSlack(posts: readonly CopiedPost[]): string {
  return posts.map(onePost).join('\n\n');
}

function onePost(post: CopiedPost): string {
  const { head, rating, title, text, quoted, link, facts } = setApart(linesOf(post));
  const [author, ...where] = head.map(inert);
  const said = [
    ...(rating === '' ? [] : [inert(rating)]),
    ...(title === '' ? [] : [`*${inert(title)}*`]),
    ...text.map(inert),
    // It knows no quote within a quote: the sign is shown.
    ...quoted.map((line) => `&gt; ${inert(line)}`),
  ];
  return [
    [`*${author}*`, ...where].join(' · '),
    ...said.map((line) => `> ${line}`.trimEnd()),
    link === null ? '' : `<${link.replaceAll('&', '&amp;')}>`,
    facts.map(inert).join(' · '),
  ].filter((line) => line !== '').join('\n');
}

/** Within a word `*`, `_` and `~` are letters: a handle stays as it can be copied. */
const SETS_TYPE = /`|(?<![\p{L}\p{N}])[*_~]|[*_~](?![\p{L}\p{N}])/gu;
/** `:smile:` is drawn, `@here` calls everybody. */
const CALLS = /:(?=[\w+'-]+:)|@(?=(?:here|channel|everyone)\b)/g;
/** A quote or a list of its own. */
const LINE_START = /^(?=\s*(?:[>•◦▪-]|\d+[.)]))/;
const HYPHEN = '\u00ad';
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function inert(line: string): string {
  return line
    .replace(SETS_TYPE, `${HYPHEN}$&${HYPHEN}`)
    .replace(CALLS, `$&${HYPHEN}`)
    .replace(LINE_START, HYPHEN)
    .replace(/[&<>]/g, (sign) => ENTITY[sign] ?? sign);
}
