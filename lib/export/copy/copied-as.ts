import type { CopyFormat } from '../../model/copy-format.ts';
import { asHtml } from './as-html.ts';
import { asMarkdown } from './as-markdown.ts';
import { asPlain } from './as-plain.ts';
import { asSlack } from './as-slack.ts';
import type { CopiedPost } from './copied-post.ts';

/** What lies on the clipboard: where it is pasted decides which of the two it takes. `html` null: text alone. */
export interface Copied {
  text: string;
  html: string | null;
}

export function copiedAs(format: CopyFormat, posts: readonly CopiedPost[]): Copied {
  switch (format) {
    case 'slack':
      return { text: asSlack(posts), html: asHtml(posts) };
    case 'mail':
      return { text: asPlain(posts), html: asHtml(posts) };
    case 'markdown':
      return { text: asMarkdown(posts), html: null };
    case 'plain':
      return { text: asPlain(posts), html: null };
  }
}
