import { literalHtml } from '../literal-html.ts';
import { type CopiedPost, linesOf } from './copied-post.ts';

/** For mail and whatever else takes formatted text: plain elements, no style, nothing to load, nothing that runs. */
export function asHtml(posts: readonly CopiedPost[]): string {
  return posts.map(onePost).join('\n<hr>\n');
}

function onePost(post: CopiedPost): string {
  const { head, rating, title, text, quoted, link, facts } = linesOf(post);
  const [author = '', ...where] = head.map((piece) => `<bdi>${literal(piece)}</bdi>`);
  const said = [
    ...(rating === '' ? [] : [`<p>${literal(rating)}</p>`]),
    ...(title === '' ? [] : [`<p dir="auto"><b>${literal(title)}</b></p>`]),
    paragraphs(text),
    quote(paragraphs(quoted)),
  ].join('');
  const address = literal(link ?? '');
  return [
    `<p dir="auto">${[`<b>${author}</b>`, ...where].join(' · ')}</p>`,
    quote(said),
    link === null ? '' : `<p dir="ltr"><a href="${address}">${address}</a></p>`,
    facts.length === 0 ? '' : `<p dir="auto">${facts.map((fact) => `<bdi>${literal(fact)}</bdi>`).join(' · ')}</p>`,
  ].filter((block) => block !== '').join('\n');
}

function quote(html: string): string {
  return html === '' ? '' : `<blockquote>${html}</blockquote>`;
}

/** Lines stay lines; one or more empty lines part paragraphs. Each finds its own direction. */
function paragraphs(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return lines.map(literal).join('\n').split(/\n{2,}/).map((paragraph) => `<p dir="auto">${paragraph.replaceAll('\n', '<br>')}</p>`).join('');
}

function literal(line: string): string {
  // Of blanks in a row only one would be shown.
  return literalHtml(line).replace(/^ | (?= )/g, '&nbsp;');
}
