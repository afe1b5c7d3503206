import { expect, test } from 'vitest';
import { type PageFacts, pageState, type ReaderReport } from '../../components/popup/page-state.ts';
import { emptyTally } from '../../lib/model/tally.ts';
import { siteById } from '../../lib/sites/catalog.ts';

const x = siteById('x')!;
const web = siteById('web')!;

function report(state: ReaderReport['state'], tally: Partial<ReaderReport['tally']> = {}): ReaderReport {
  return { state, keys: ['x:1'], tally: { ...emptyTally('x', 'feed'), pages: 1, posts: 40, mentions: 1, read: 40, ...tally } };
}

const listening: PageFacts = { url: new URL('https://x.com/home'), site: x, known: true,
  recognised: false, granted: true, never: false, gentle: false, switchedOff: false, pausedUntil: null, report: report('listening') };
const elsewhere = { url: new URL('https://forum.example/t/1'), site: web, known: false };

test.each<[string, Partial<PageFacts>, object]>([
  ['all is well', {}, { kind: 'listening', mentions: 1, posts: 40 }],
  ['a page of the browser', { url: null, site: null }, { kind: 'not web' }],
  ['no permission', { granted: false, report: null }, { kind: 'site off', why: 'no permission' }],
  ['switched off', { switchedOff: true, report: null }, { kind: 'site off', why: 'switched off' }],
  ['another site', { ...elsewhere, granted: false, report: null }, { kind: 'not supported', host: 'forum.example', why: 'no permission' }],
  ['another site, allowed', elsewhere, { kind: 'listening', site: web }],
  ['paused', { pausedUntil: 9, report: report('paused') }, { kind: 'paused', until: 9 }],
  ['paused, but not allowed here anyway', { pausedUntil: 9, granted: false, report: null }, { kind: 'site off' }],
  ['never, whatever is allowed', { never: true }, { kind: 'never', host: 'x.com' }],
  ['only when asked', { gentle: true, granted: false, report: null }, { kind: 'gentle', site: x }],
  ['only when asked, and paused', { gentle: true, pausedUntil: 9, report: null }, { kind: 'paused', until: 9 }],
  ['a private area', { report: report('private') }, { kind: 'private' }],
  ['private before paused', { pausedUntil: 9, report: report('private') }, { kind: 'private' }],
  ['open since before', { report: null }, { kind: 'not started' }],
  ['a reader that has not heard yet', { report: report('off') }, { kind: 'not started' }],
  ['one odd post', { report: report('listening', { drifts: 1 }) }, { kind: 'listening' }],
  ['one in five of those read', { report: report('listening', { posts: 400, read: 50, drifts: 10 }) }, { kind: 'layout changed', unread: 10, of: 50 }],
  ['a page that stands there without a post', { report: report('listening', { posts: 0, read: 0, empty: 1 }) }, { kind: 'nothing found', site: x }],
  ['the same on any page: it can be taught', { ...elsewhere, report: report('listening', { posts: 0, read: 0, empty: 1 }) }, { kind: 'nothing found', site: web }],
  ['what was no post is none of them', { report: report('listening', { read: 50, skips: 40, drifts: 2 }) }, { kind: 'layout changed', unread: 2, of: 10 }],
  ['nothing readable', { report: report('listening', { posts: 3, read: 3, drifts: 3 }) }, { kind: 'layout changed', unread: 3, of: 3 }],
])('%s', (_name, change, expected) => {
  expect(pageState({ ...listening, ...change })).toMatchObject(expected);
});
