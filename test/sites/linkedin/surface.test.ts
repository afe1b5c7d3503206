import { expect, it } from 'vitest';
import { surfaceAt } from '../../../lib/sites/linkedin/surface.ts';

const ID = '7341094849800032260';
const thread = { kind: 'thread', id: ID };
const feed = { kind: 'feed', id: null };
const profile = { kind: 'profile', id: null };
const search = { kind: 'search', id: null };

it.each([
  ['https://www.linkedin.com/feed/', feed],
  ['https://www.linkedin.com/feed/?trk=nav', feed],
  ['https://www.linkedin.com/preload/', feed],
  ['https://www.linkedin.com/feed/hashtag/lumetra/', feed],
  [`https://www.linkedin.com/feed/update/urn:li:activity:${ID}/`, thread],
  [`https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A${ID}`, thread],
  [`https://www.linkedin.com/posts/lumetra_red-kettles-activity-${ID}-5CCd?utm_source=share`, thread],
  [`https://de.linkedin.com/posts/lumetra_red-kettles-share-${ID}-5CCd`, thread],
  ['https://www.linkedin.com/search/results/content/?keywords=lumetra', search],
  ['https://www.linkedin.com/search/results/all/?keywords=lumetra', search],
  ['https://www.linkedin.com/in/mira-kettle/', profile],
  ['https://ca.linkedin.com/in/mira-kettle', profile],
  ['https://www.linkedin.com/in/mira-kettle/recent-activity/all/', profile],
  ['https://www.linkedin.com/company/lumetra', profile],
  ['https://www.linkedin.com/company/lumetra/posts/?feedView=all', profile],
  ['https://www.linkedin.com/showcase/lumetra-red/', profile],
  ['https://www.linkedin.com/school/kettle-school/posts/', profile],
])('%s is read', (address, surface) => {
  expect(surfaceAt(new URL(address))).toEqual(surface);
});

it.each([
  'https://www.linkedin.com/',
  'https://www.linkedin.com/messaging/',
  'https://www.linkedin.com/messaging/thread/2-abc/',
  'https://www.linkedin.com/notifications/',
  'https://www.linkedin.com/mynetwork/',
  'https://www.linkedin.com/psettings/',
  'https://www.linkedin.com/mypreferences/d/categories/account',
  'https://www.linkedin.com/login',
  'https://www.linkedin.com/uas/login',
  'https://www.linkedin.com/checkpoint/challenge/abc',
  'https://www.linkedin.com/authwall?trk=x',
  'https://www.linkedin.com/signup/cold-join',
  'https://www.linkedin.com/jobs/',
  'https://www.linkedin.com/jobs/view/123/',
  'https://www.linkedin.com/groups/12345/',
  'https://www.linkedin.com/sales/home',
  'https://www.linkedin.com/talent/home',
  'https://www.linkedin.com/my-items/saved-posts/',
  'https://www.linkedin.com/preload/sharebox/',
  'https://www.linkedin.com/in/mira-kettle/edit/intro/',
  'https://www.linkedin.com/in/mira-kettle/overlay/contact-info/',
  'https://www.linkedin.com/in/mira-kettle/recent-activity/drafts/',
  'https://www.linkedin.com/company/12345/admin/inbox/',
  'https://www.linkedin.com/search/results/people/?keywords=lumetra',
  'https://www.linkedin.com/analytics/',
  'https://business.linkedin.com/feed/',
  'https://www.linkedin.com/feed/update/urn:li:activity:nonsense/',
])('%s is never read', (address) => {
  expect(surfaceAt(new URL(address))).toBeNull();
});
