import type { Priority, Status } from '../../lib/model/mention.ts';
import type { PostKind } from '../../lib/model/post.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';

/** The words of the interface for the words of the model. */
export const STATUS_WORD: Record<Status, MessageKey> = {
  new: 'mentionStatusNew',
  todo: 'mentionStatusTodo',
  waiting: 'mentionStatusWaiting',
  done: 'mentionStatusDone',
  ignored: 'mentionStatusIgnored',
};

export const PRIORITY_WORD: Record<Priority, MessageKey> = {
  low: 'mentionPriorityLow',
  normal: 'mentionPriorityNormal',
  high: 'mentionPriorityHigh',
};

export const KIND_WORD: Record<PostKind, MessageKey> = {
  post: 'mentionKindPost',
  reply: 'mentionKindReply',
  comment: 'mentionKindComment',
  review: 'mentionKindReview',
  video: 'mentionKindVideo',
  question: 'mentionKindQuestion',
  answer: 'mentionKindAnswer',
  article: 'mentionKindArticle',
};
