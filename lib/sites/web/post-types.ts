import type { PostKind } from '../../model/post.ts';

/** What one person published, as schema.org calls it. Sites write the types with http and with https. */
export const KINDS: ReadonlyMap<string, PostKind> = new Map(Object.entries({
  Comment: 'comment', Answer: 'answer', Question: 'question', DiscussionForumPosting: 'post', SocialMediaPosting: 'post',
  Review: 'review', UserReview: 'review', CriticReview: 'review', BlogPosting: 'article', Article: 'article', NewsArticle: 'article', VideoObject: 'video',
} as const));

/** The kind of a schema.org type, written as a URL or as a bare name; null: not a post. */
export function kindOfType(type: string): PostKind | null {
  return KINDS.get(type.replace(/^https?:\/\/schema\.org\//, '')) ?? null;
}
