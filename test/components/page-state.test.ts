import { expect, test } from 'vitest';
import { type PageFacts, pageState, type ReaderReport } from '../../components/popup/page-state.ts';
import { siteById } from '../../lib/sites/catalog.ts';

const x = siteById('x')!;
const web = siteById('web')!;

function report(state: ReaderReport['state'], tally: Partial<ReaderReport['tally']> = {}): ReaderReport {
  return { state, keys: ['x:1'], tally: { site: 'x', surface: 'feed', posts: 40, mentions: 1, skips: 0, drifts: 0, settled: true, ...tally } };
}

const listening: PageFacts = { url: new URL('https://x.com/home'), site: x, known: true,
  recognised: false, granted: true, switchedOff: false, pausedUntil: null, report: report('listening') };
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
  ['a private area', { report: report('private') }, { kind: 'private' }],
  ['private before paused', { pausedUntil: 9, report: report('private') }, { kind: 'private' }],
  ['open since before', { report: null }, { kind: 'not started' }],
  ['a reader that has not heard yet', { report: report('off') }, { kind: 'not started' }],
  ['one odd post', { report: report('listening', { drifts: 1 }) }, { kind: 'listening' }],
  ['one in five', { report: report('listening', { posts: 40, drifts: 10 }) }, { kind: 'layout changed', unread: 10, of: 50 }],
  ['nothing readable', { report: report('listening', { posts: 0, drifts: 3 }) }, { kind: 'layout changed', unread: 3, of: 3 }],
])('%s', (_name, change, expected) => {
  expect(pageState({ ...listening, ...change })).toMatchObject(expected);
});
