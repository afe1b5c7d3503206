import { expect, test } from 'vitest';
import { voiceOf } from '../../lib/insight/voice-of.ts';
import type { Mention } from '../../lib/model/mention.ts';
import type { Post } from '../../lib/model/post.ts';
import { mentionOf } from '../digest/digest-of.ts';

const voice = (post: Partial<Post>, mention: Partial<Omit<Mention, 'post'>> = {}) => voiceOf(mentionOf({ ...mention, post }));
const verdict = (label: string, by: 'machine' | 'person') => ({ label, by, spans: [] });

test.each([
  [{ text: 'Is it?' }, { tags: ['vip', 'Beschwerde'] }, { kind: 'complaint', by: 'tag' }],
  [{ text: 'Is it?' }, { tags: ['アイデア'] }, { kind: 'idea', by: 'tag' }],
  [{ rating: { value: 1, best: 5 } }, { sentiment: verdict('positive', 'person') }, { kind: 'praise', by: 'person' }],
  [{ rating: { value: 1, best: 5 } }, { sentiment: verdict('positive', 'machine') }, { kind: 'complaint', by: 'author' }],
  [{ rating: { value: 4, best: 5 } }, {}, { kind: 'praise', by: 'author' }],
  [{ rating: { value: 3, best: 5 } }, {}, null],
  [{ rating: { value: 0, best: 0 } }, {}, null],
  [{ kind: 'question', text: 'How do I change the battery' }, {}, { kind: 'question', by: 'author' }],
  [{ text: 'Nice.' }, { sentiment: verdict('positive', 'machine'), intent: verdict('idea', 'machine') }, { kind: 'idea', by: 'machine' }],
  [{ text: 'Does it swell? Mine did.' }, {}, { kind: 'question', by: 'machine' }],
  [{ text: '電池は交換できますか？' }, {}, { kind: 'question', by: 'machine' }],
  [{ text: 'هل من حل؟' }, {}, { kind: 'question', by: 'machine' }],
  [{ text: 'See https://x.com/?q=1 and https://x.com/a?' }, {}, null],
  [{ text: 'Nice.' }, { sentiment: verdict('neutral', 'person') }, null],
] as const)('%o %o: %o', (post, mention, told) => expect(voice(post as Partial<Post>, mention as Partial<Mention>)).toEqual(told));
