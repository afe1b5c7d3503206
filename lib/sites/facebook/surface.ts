import type { Surface } from '../../model/site.ts';
import { postAddress } from './address.ts';

const HOST = /^(?:www|web)\.facebook\.com$/;
/** A group's other pages are its members', its moderators' or hold no posts. */
const GROUP = /^\/groups\/([\w.-]+)(?:\/(?:buy_sell_discussion|announcements|search))?\/?$/;
const SEARCH = /^\/(?:search\/(?:top|posts|videos|photos)|hashtag\/[^/]+)\/?$/;
const FEED = /^\/(?:home\.php|groups\/feed|watch)?\/?$/;
const PROFILE = /^\/(?:people\/[^/]+\/\d+|pages\/[^/]+\/\d+|p\/[^/]+|[\w.-]{2,})(?:\/(?:posts|mentions|reviews|videos|community))?\/?$/;

/** First segments that are no account: the user's own areas, the log-in, what is bought and sold, other products. */
const RESERVED = new Set([
  'about', 'account', 'accountquality', 'accounts', 'ad_center', 'ads', 'adsmanager', 'ajax', 'avatar', 'birthdays', 'bookmarks', 'business', 'careers', 'checkpoint', 'commerce', 'composer', 'dating', 'dialog',
  'directory', 'donate', 'events', 'fundraisers', 'friends', 'gaming', 'games', 'groups', 'hashtag', 'help', 'home.php', 'instantgames', 'jobs', 'language', 'latest', 'legal', 'live', 'local', 'login', 'login.php',
  'logout.php', 'marketplace', 'me', 'media', 'meet', 'memories', 'messages', 'mobile', 'news', 'notes', 'notifications', 'oculus', 'offers', 'onthisday', 'orders_and_payments', 'pages', 'people', 'photo', 'photo.php', 'photos', 'places', 'plugins',
  'policies', 'policy.php', 'privacy', 'professional_dashboard', 'r.php', 'recover', 'reel', 'reels', 'reg', 'saved', 'search', 'security', 'settings', 'share', 'sharer', 'sharer.php', 'shops', 'stories',
  'support', 'survey', 'terms', 'terms.php', 'timeline', 'trending', 'user', 'videos', 'watch', 'weather', 'your_information', 'your_activity',
]);

/** What an address shows; null where nothing is read. Which groups and posts all may see, only the page says. */
export function surfaceAt(url: URL): Surface | null {
  if (!HOST.test(url.hostname)) return null;
  const post = postAddress(url.href);
  if (post !== null) return { kind: 'thread', id: post.token };
  const path = url.pathname;
  if (SEARCH.test(path) || /^\/groups\/[^/]+\/search\/?$/.test(path)) return { kind: 'search', id: null };
  if (FEED.test(path)) return { kind: 'feed', id: null };
  const group = GROUP.exec(path)?.[1];
  if (group !== undefined) return /^(?:joins|discover|create|notifications|search|browse)$/.test(group) ? null : { kind: 'feed', id: group };
  if (/^\/profile\.php\/?$/.test(path)) return profileAt(url.searchParams.get('id'), url.searchParams.get('sk'));
  const [, first = '', second = ''] = path.split('/');
  if (first === 'people' || (first === 'pages' && second !== '')) return PROFILE.test(path) ? { kind: 'profile', id: null } : null;
  return RESERVED.has(first.toLowerCase()) || !PROFILE.test(path) ? null : { kind: 'profile', id: first };
}

function profileAt(id: string | null, tab: string | null): Surface | null {
  if (id === null || !/^\d+$/.test(id)) return null;
  return tab === null || /^(?:posts|timeline|reviews|mentions|videos)$/.test(tab) ? { kind: 'profile', id } : null;
}
