import { type CopiedPost, linesOf, setApart } from './copied-post.ts';

/** CommonMark. Nothing of a post renders as markup, whatever it holds: its text comes out as it was written. */
export function asMarkdown(posts: readonly CopiedPost[]): string {
  return posts.map(onePost).join('\n\n---\n\n');
}

function onePost(post: CopiedPost): string {
  const { head, rating, title, text, quoted, link, facts } = setApart(linesOf(post));
  const [author = '', ...where] = head;
  const said = blocks(literal(rating), bold(title), paragraphs(text), quote(paragraphs(quoted)));
  return blocks([bold(author), ...where.map(literal)].join(' · '), quote(said), link === null ? '' : `<${link}>`, facts.map(literal).join(' · '));
}

function blocks(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function bold(line: string): string {
  return line === '' ? '' : `**${literal(line)}**`;
}

function quote(markdown: string): string {
  return markdown === '' ? '' : markdown.split('\n').map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

/** Lines stay lines; one or more empty lines part paragraphs. */
function paragraphs(lines: readonly string[]): string {
  return lines.map(literal).join('\n').replace(/(?<!\n)\n(?!\n)/g, '\\\n').replace(/\n{2,}/g, '\n\n');
}

function literal(line: string): string {
  return line
    .replace(/[\\`*_[\]<>&|~$]/g, '\\$&')
    // So begin headings, lists, rules and tables.
    .replace(/^(?=[#+\-=:])/, '\\')
    .replace(/^\d{1,9}(?=[.)])/, '$&\\')
    // A line that begins with blanks would be code, or lose them.
    .replace(/^\s+/, (blanks) => Array.from(blanks, (blank) => (blank === ' ' ? '&nbsp;' : `&#${blank.codePointAt(0)};`)).join(''));
}
