import { describe, expect, test } from 'vitest';
import { amazonAdapter } from '../../lib/sites/amazon/adapter.ts';
import { g2Adapter } from '../../lib/sites/g2/adapter.ts';
import { googlemapsAdapter } from '../../lib/sites/googlemaps/adapter.ts';
import { googleplayAdapter } from '../../lib/sites/googleplay/adapter.ts';
import { steamAdapter } from '../../lib/sites/steam/adapter.ts';
import { tripadvisorAdapter } from '../../lib/sites/tripadvisor/adapter.ts';
import { trustpilotAdapter } from '../../lib/sites/trustpilot/adapter.ts';
import { yelpAdapter } from '../../lib/sites/yelp/adapter.ts';

const READ = [
  [amazonAdapter, 'https://www.amazon.com/dp/B0LUMETRA1', 'reviews', 'B0LUMETRA1'],
  [amazonAdapter, 'https://www.amazon.de/Lumetra-Lampe/dp/B0LUMETRA1/ref=sr_1_1', 'reviews', 'B0LUMETRA1'],
  [amazonAdapter, 'https://www.amazon.co.jp/gp/product/B0LUMETRA1?psc=1', 'reviews', 'B0LUMETRA1'],
  [amazonAdapter, 'https://www.amazon.com/product-reviews/B0LUMETRA1/ref=cm_cr', 'reviews', 'B0LUMETRA1'],
  [amazonAdapter, 'https://www.amazon.com/gp/customer-reviews/R1LUMETRA00001/ref=x', 'reviews', 'R1LUMETRA00001'],
  [amazonAdapter, 'https://www.amazon.com/gp/profile/amzn1.account.AELUMETRA1', 'profile', 'amzn1.account.AELUMETRA1'],
  [googlemapsAdapter, 'https://www.google.com/maps/place/Lumetra+Lamps/@59.9,10.7,17z', 'reviews', 'Lumetra+Lamps'],
  [googlemapsAdapter, 'https://www.google.com/maps/search/lamps/', 'reviews', null],
  [googlemapsAdapter, 'https://www.google.com/maps/@59.9,10.7,17z', 'reviews', null],
  [googlemapsAdapter, 'https://www.google.com/maps', 'reviews', null],
  [googlemapsAdapter, 'https://www.google.com/maps/contrib/100000000000000000001/reviews', 'profile', '100000000000000000001'],
  [trustpilotAdapter, 'https://www.trustpilot.com/review/lumetra.example', 'reviews', 'lumetra.example'],
  [trustpilotAdapter, 'https://de.trustpilot.com/reviews/6a0000000000000000000001', 'reviews', '6a0000000000000000000001'],
  [trustpilotAdapter, 'https://www.trustpilot.com/users/5f0000000000000000000001', 'profile', '5f0000000000000000000001'],
  [g2Adapter, 'https://www.g2.com/products/lumetra/reviews?page=2', 'reviews', 'lumetra'],
  [g2Adapter, 'https://www.g2.com/products/lumetra/reviews/lumetra-review-10000001', 'reviews', 'lumetra'],
  [yelpAdapter, 'https://www.yelp.com/biz/lumetra-lamps-oslo', 'reviews', 'lumetra-lamps-oslo'],
  [yelpAdapter, 'https://www.yelp.de/user_details?userid=abc', 'profile', 'abc'],
  [tripadvisorAdapter, 'https://www.tripadvisor.com/Hotel_Review-g190479-d1000001-Reviews-or10-Lumetra_Inn-Oslo.html', 'reviews', 'd1000001'],
  [tripadvisorAdapter, 'https://www.tripadvisor.com/ShowUserReviews-g190479-d1000001-r900000001-Lumetra_Inn.html', 'reviews', 'd1000001'],
  [tripadvisorAdapter, 'https://www.tripadvisor.com/ShowTopic-g190479-i550-k5914396-o10-Lamps_in_Oslo-Oslo.html', 'thread', 'k5914396'],
  [googleplayAdapter, 'https://play.google.com/store/apps/details?id=example.lumetra', 'reviews', 'example.lumetra'],
  [steamAdapter, 'https://store.steampowered.com/app/1000010/Lumetra_Simulator/', 'reviews', '1000010'],
  [steamAdapter, 'https://steamcommunity.com/app/1000010/reviews/', 'reviews', '1000010'],
  [steamAdapter, 'https://steamcommunity.com/id/maraq/recommended/1000010/', 'reviews', '1000010'],
  [steamAdapter, 'https://steamcommunity.com/app/1000010/discussions/0/4000000000000000001/', 'thread', '4000000000000000001'],
  [steamAdapter, 'https://steamcommunity.com/app/1000010/eventcomments/4000000000000000001/', 'thread', '4000000000000000001'],
  [steamAdapter, 'https://steamcommunity.com/discussions/forum/1/4000000000000000001/?ctp=2', 'thread', '4000000000000000001'],
  [steamAdapter, 'https://steamcommunity.com/app/1000010/discussions/', 'feed', null],
] as const;

const NEVER = [
  [amazonAdapter, ['/', '/gp/cart/view.html', '/gp/your-account/order-history', '/gp/css/order-history', '/ap/signin', '/hz/wishlist/ls', '/gp/message', '/s?k=lumetra', '/review/create-review?asin=B0LUMETRA1', '/gp/history'], 'https://www.amazon.com'],
  [googlemapsAdapter, ['/search?q=lumetra', '/', '/maps/timeline', '/maps/saved', '/maps/contrib/', '/settings', '/travel'], 'https://www.google.com'],
  [trustpilotAdapter, ['/', '/users/connect', '/users/settings', '/evaluate/lumetra.example', '/categories/lamps'], 'https://www.trustpilot.com'],
  [trustpilotAdapter, ['/review/lumetra.example'], 'https://businessapp.trustpilot.com'],
  [g2Adapter, ['/login', '/users/me', '/messages', '/products/lumetra/take_survey', '/contributor/x'], 'https://www.g2.com'],
  [yelpAdapter, ['/messaging', '/writeareview/biz/x', '/login', '/user_details', '/settings', '/collections/user', '/search?find_desc=lamps'], 'https://www.yelp.com'],
  [tripadvisorAdapter, ['/Trips', '/Inbox', '/Settings', '/RegistrationController', '/UserReviewEdit-g1-d1000001', '/'], 'https://www.tripadvisor.com'],
  [googleplayAdapter, ['/store/account/orderhistory', '/store/apps/details', '/wishlist', '/settings'], 'https://play.google.com'],
  [steamAdapter, ['/chat/', '/id/maraq', '/id/maraq/inventory', '/my/notifications', '/login/home', '/id/maraq/friends', '/groups/lamps/discussions/0/4000000000000000001/'], 'https://steamcommunity.com'],
  [steamAdapter, ['/cart', '/account/history', '/wishlist/id/maraq', '/login'], 'https://store.steampowered.com'],
] as const;

describe('sites of reviews', () => {
  test.each(READ)('%# $1', (adapter, address, kind, id) => {
    expect(adapter.surfaceAt(new URL(address))).toEqual({ kind, id });
  });

  test.each(NEVER.flatMap(([adapter, paths, origin]) => paths.map((path) => [adapter, `${origin}${path}`] as const)))('%# never: $1', (adapter, address) => {
    expect(adapter.surfaceAt(new URL(address))).toBeNull();
  });
});
