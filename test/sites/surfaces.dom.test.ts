import { describe, expect, test } from 'vitest';
import { hackernewsAdapter } from '../../lib/sites/hackernews/adapter.ts';
import { redditAdapter } from '../../lib/sites/reddit/adapter.ts';
import { youtubeAdapter } from '../../lib/sites/youtube/adapter.ts';

/** What an address shows, and that what is the user's own is never read. */
describe('Reddit', () => {
  test.each([
    ['https://www.reddit.com/', 'feed', null],
    ['https://www.reddit.com/?feed=home', 'feed', null],
    ['https://www.reddit.com/best/', 'feed', null],
    ['https://www.reddit.com/r/popular/', 'feed', null],
    ['https://www.reddit.com/r/lamps', 'feed', null],
    ['https://www.reddit.com/r/lamps/top/?t=all', 'feed', null],
    ['https://old.reddit.com/r/lamps+gadgets/new/', 'feed', null],
    ['https://old.reddit.com/domain/lumetra.example/', 'feed', null],
    ['https://www.reddit.com/user/wick/m/lamps/', 'feed', null],
    ['https://www.reddit.com/r/lamps/comments/abc123/', 'thread', 'abc123'],
    ['https://www.reddit.com/r/lamps/comments/abc123/slug/', 'thread', 'abc123'],
    ['https://www.reddit.com/r/lamps/comments/ABC123/slug/?utm_source=share', 'thread', 'abc123'],
    ['https://www.reddit.com/r/lamps/comments/abc123/comment/def456/', 'thread', 'abc123'],
    ['https://old.reddit.com/r/lamps/comments/abc123/slug/def456/?context=3', 'thread', 'abc123'],
    ['https://www.reddit.com/comments/abc123', 'thread', 'abc123'],
    ['https://www.reddit.com/user/wick/comments/abc123/on_my_page/', 'thread', 'abc123'],
    ['https://www.reddit.com/search/?q=lumetra&type=comments', 'search', null],
    ['https://www.reddit.com/r/lamps/search/?q=lumetra', 'search', null],
    ['https://old.reddit.com/search?q=lumetra', 'search', null],
    ['https://www.reddit.com/user/wick/', 'profile', 'wick'],
    ['https://www.reddit.com/u/wick', 'profile', 'wick'],
    ['https://www.reddit.com/user/wick/comments/', 'profile', 'wick'],
    ['https://www.reddit.com/user/wick/submitted/?sort=top', 'profile', 'wick'],
  ])('%s is a %s', (address, kind, id) => {
    expect(redditAdapter.surfaceAt(new URL(address))).toEqual({ kind, id });
  });

  test.each([
    'https://www.reddit.com/message/inbox/', 'https://www.reddit.com/chat', 'https://www.reddit.com/chat/room/abc', 'https://chat.reddit.com/',
    'https://mod.reddit.com/mail/all', 'https://www.reddit.com/mail/all', 'https://www.reddit.com/settings/profile', 'https://www.reddit.com/login/',
    'https://www.reddit.com/register/', 'https://www.reddit.com/notifications', 'https://www.reddit.com/user/me/', 'https://www.reddit.com/user/me/saved/',
    'https://www.reddit.com/user/wick/saved/', 'https://www.reddit.com/user/wick/upvoted/', 'https://www.reddit.com/user/wick/hidden/',
    'https://www.reddit.com/user/wick/history/', 'https://www.reddit.com/me/m/lamps', 'https://www.reddit.com/submit', 'https://www.reddit.com/r/lamps/submit',
    'https://www.reddit.com/r/lamps/about/modqueue', 'https://www.reddit.com/r/mod/', 'https://www.reddit.com/mod/lamps/queue', 'https://www.reddit.com/prefs/',
    'https://www.reddit.com/r/lamps/wiki/index', 'https://ads.reddit.com/', 'https://accounts.reddit.com/', 'https://www.reddit.com/svc/shreddit/x',
  ])('%s is never read', (address) => {
    expect(redditAdapter.surfaceAt(new URL(address))).toBeNull();
  });
});

describe('YouTube', () => {
  test.each([
    ['https://www.youtube.com/watch?v=LuMeTrA0001', 'LuMeTrA0001'],
    ['https://www.youtube.com/watch?app=desktop&v=LuMeTrA0001&lc=UgzX', 'LuMeTrA0001'],
    ['https://www.youtube.com/shorts/LuMeTrA0001', 'LuMeTrA0001'],
    ['https://www.youtube.com/live/LuMeTrA0001?feature=share', 'LuMeTrA0001'],
  ])('%s is a video', (address, id) => {
    expect(youtubeAdapter.surfaceAt(new URL(address))).toEqual({ kind: 'video', id });
  });

  test.each([
    ['https://www.youtube.com/', 'feed', null],
    ['https://www.youtube.com/feed/trending', 'feed', null],
    ['https://www.youtube.com/results?search_query=lumetra', 'search', null],
    ['https://www.youtube.com/@lamp.lab', 'profile', 'lamp.lab'],
    ['https://www.youtube.com/channel/UClampenlabor000000001/videos', 'profile', 'UClampenlabor000000001'],
    ['https://www.youtube.com/post/UgkxLampQuestion00000000001', 'thread', 'UgkxLampQuestion00000000001'],
    ['https://www.youtube.com/channel/UClampenlabor000000001/community?lb=UgkxLampQuestion00000000001', 'thread', 'UgkxLampQuestion00000000001'],
    ['https://www.youtube.com/live_chat?v=LuMeTrA0001', 'video', 'LuMeTrA0001'],
    ['https://www.youtube.com/live_chat_replay?continuation=abc', 'video', null],
  ])('%s is a %s', (address, kind, id) => {
    expect(youtubeAdapter.surfaceAt(new URL(address))).toEqual({ kind, id });
  });

  test.each([
    'https://studio.youtube.com/video/LuMeTrA0001/comments', 'https://www.youtube.com/feed/history', 'https://www.youtube.com/feed/you',
    'https://www.youtube.com/feed/library', 'https://www.youtube.com/account', 'https://www.youtube.com/feed/playlists', 'https://www.youtube.com/watch',
    'https://www.youtube.com/embed/LuMeTrA0001', 'https://m.youtube.com/watch?v=LuMeTrA0001', 'https://music.youtube.com/watch?v=LuMeTrA0001',
    'https://accounts.youtube.com/', 'https://www.youtube.com/playlist?list=WL', 'https://www.youtube.com/watch?v=%22%3E',
  ])('%s is never read', (address) => {
    expect(youtubeAdapter.surfaceAt(new URL(address))).toBeNull();
  });
});

describe('Hacker News', () => {
  test.each([
    ['https://news.ycombinator.com/', 'feed', null],
    ['https://news.ycombinator.com/news?p=2', 'feed', null],
    ['https://news.ycombinator.com/newest', 'feed', null],
    ['https://news.ycombinator.com/front?day=2026-02-28', 'feed', null],
    ['https://news.ycombinator.com/newcomments', 'feed', null],
    ['https://news.ycombinator.com/from?site=lumetra.example', 'feed', null],
    ['https://news.ycombinator.com/jobs', 'feed', null],
    ['https://news.ycombinator.com/item?id=9000002', 'thread', '9000002'],
    ['https://news.ycombinator.com/threads?id=h_h', 'profile', 'h_h'],
    ['https://news.ycombinator.com/submitted?id=h_h', 'profile', 'h_h'],
  ])('%s is a %s', (address, kind, id) => {
    expect(hackernewsAdapter.surfaceAt(new URL(address))).toEqual({ kind, id });
  });

  test.each(['login', 'changepw?id=h_h', 'submit', 'reply?id=9000002', 'edit?id=9000002', 'upvoted?id=h_h', 'hidden', 'flagged?id=h_h', 'user?id=h_h', 'item', 'item?id=x'])(
    '%s is never read',
    (path) => {
      expect(hackernewsAdapter.surfaceAt(new URL(`https://news.ycombinator.com/${path}`))).toBeNull();
    },
  );
});
