import { answerOf, type ToldAnswer } from '../model/answer.ts';
import { cutText } from '../model/cut-text.ts';
import { POST_LIMITS } from '../model/post-limits.ts';
import type { Post, PostKey } from '../model/post.ts';
import { spokenTo } from '../model/spoken-to.ts';
import type { PostReading } from '../sites/adapter.ts';

/** Where a post stands on its page. */
export interface Standing {
  /** The post in whose markup it stands. */
  around: PostKey | null;
  /** The post whose own page this is. */
  subject: PostKey | null;
  /** What stands above it in its thread, the nearest first. */
  above(): readonly Post[];
}

/** A post that may be an answer, with all that its page tells of whom it answers. */
export function toldAnswer(post: Post, { answers = null }: Pick<PostReading, 'answers'>, { around, subject, above }: Standing): ToldAnswer {
  const parent = answers !== null && 'key' in answers ? answers.key : around;
  const name = answers !== null && 'name' in answers ? cutText(answers.name, POST_LIMITS.name) : null;
  return answerOf(post, { under: parent ?? subject, to: post.quoted?.handle ?? name, after: parent === null ? spokenTo(post, above()) : null });
}
