import { type CopiedPost, linesOf, setApart } from './copied-post.ts';

/** As mail has quoted since it has no markup: `>` before what somebody else wrote, `> >` before what they quote. */
export function asPlain(posts: readonly CopiedPost[]): string {
  return posts.map(onePost).join('\n\n———\n\n');
}

function onePost(post: CopiedPost): string {
  const { head, rating, title, text, quoted, link, facts } = setApart(linesOf(post));
  const said = [...[rating, title].filter((line) => line !== ''), ...text, ...quoted.map((line) => `> ${line}`)];
  return [head.join(' · '), ...said.map((line) => `> ${line}`.trimEnd()), link ?? '', facts.join(' · ')].filter((line) => line !== '').join('\n');
}
