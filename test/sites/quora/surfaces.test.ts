import { expect, test } from 'vitest';
import { surfaceAt } from '../../../lib/sites/quora/address.ts';

test.each([
  ['https://www.quora.com/', 'feed', null],
  ['https://www.quora.com/following', 'feed', null],
  ['https://www.quora.com/topic/Lumetra', 'feed', null],
  ['https://www.quora.com/topic/Lumetra/all_questions', 'feed', null],
  ['https://lamps.quora.com/', 'feed', null],
  ['https://es.quora.com/', 'feed', null],
  ['https://www.quora.com/q/lamps', 'feed', null],
  ['https://www.quora.com/search?q=lumetra&type=answer', 'search', null],
  ['https://www.quora.com/Which-lamp-lasts', 'thread', 'Which-lamp-lasts'],
  ['https://www.quora.com/unanswered/Which-lamp-lasts?ch=1', 'thread', 'Which-lamp-lasts'],
  ['https://www.quora.com/Which-lamp-lasts/answer/Mara-Quill-2', 'thread', 'Which-lamp-lasts'],
  ['https://es.quora.com/Qu%C3%A9-l%C3%A1mpara-dura', 'thread', 'es/Qu%C3%A9-l%C3%A1mpara-dura'],
  ['https://jp.quora.com/%E3%83%A9%E3%83%B3%E3%83%97', 'thread', 'jp/%E3%83%A9%E3%83%B3%E3%83%97'],
  ['https://lamps.quora.com/A-lamp-for-Mara-12', 'thread', 'lamps/A-lamp-for-Mara-12'],
  ['https://www.quora.com/q/lamps/A-lamp-for-Mara', 'thread', 'q/lamps/A-lamp-for-Mara'],
  ['https://www.quora.com/profile/Mara-Quill-2', 'profile', 'Mara-Quill-2'],
  ['https://www.quora.com/profile/Mara-Quill-2/answers', 'profile', 'Mara-Quill-2'],
  ['https://www.quora.com/profile/Mara-Quill-2/My-lamp-and-I', 'thread', 'profile/Mara-Quill-2/My-lamp-and-I'],
])('%s is a %s', (address, kind, id) => {
  expect(surfaceAt(new URL(address))).toEqual({ kind, id });
});

test.each([
  'messages', 'messages/thread/1', 'notifications', 'settings', 'settings/privacy', 'bookmarks', 'drafts', 'answer', 'answer/drafts', 'content', 'stats', 'login', 'log-in', 'signup', 'sign-up', 'contact', 'about', 'spaces', 'quoraplus',
  'profile/Mara-Quill-2/log', 'profile/Mara-Quill-2/drafts', 'profile/Mara-Quill-2/followers', 'Which-lamp-lasts/log', 'Which-lamp-lasts/answer', 'moderation', 'earnings', 'invite',
])('/%s is never read', (path) => {
  expect(surfaceAt(new URL(`https://www.quora.com/${path}`))).toBeNull();
});

test.each(['https://lamps.quora.com/settings', 'https://lamps.quora.com/queue', 'https://lamps.quora.com/submissions', 'https://help.quora.com/hc/en-us', 'https://www.quora.com.evil.example/Which-lamp-lasts', 'https://evilquora.com/Which-lamp-lasts'])('%s is never read', (address) => {
  expect(surfaceAt(new URL(address))).toBeNull();
});
