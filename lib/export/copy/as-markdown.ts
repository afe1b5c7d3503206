import { literalMarkdown, markdownParagraphs, markdownQuote } from '../literal-markdown.ts';
import { type CopiedPost, linesOf, setApart } from './copied-post.ts';

/** CommonMark. Nothing of a post renders as markup, whatever it holds: its text comes out as it was written. */
export function asMarkdown(posts: readonly CopiedPost[]): string {
  return posts.map(onePost).join('\n\n---\n\n');
}

function onePost(post: CopiedPost): string {
  const { head, rating, title, text, quoted, link, facts } = setApart(linesOf(post));
  const [author = '', ...where] = head;
  const said = blocks(literalMarkdown(rating), bold(title), markdownParagraphs(text), markdownQuote(markdownParagraphs(quoted)));
  return blocks([bold(author), ...where.map(literalMarkdown)].join(' · '), markdownQuote(said), link === null ? '' : `<${link}>`, facts.map(literalMarkdown).join(' · '));
}

function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function bold(line: string): string {
  return line === '' ? '' : `**${literalMarkdown(line)}**`;
}
