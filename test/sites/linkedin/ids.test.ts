import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urnInKey } from '../../../lib/sites/linkedin/update-key.ts';
import { commentUrn, trueUrn, urnInAddress } from '../../../lib/sites/linkedin/urn.ts';

const BASE = new URL('https://www.linkedin.com/feed/');
const activity = (id: string) => ({ type: 'activity', id }) as const;

describe('the id in a component key', () => {
  it.each([
    ['CgsIgMDU1PHd3tDOAQ-replaceableCommentToolsXFeedType_MAIN', activity('7444658505212661760')],
    ['CgsIgMDU1PHd3tDOAQ-commentListXFeedType_MAIN', activity('7444658505212661760')],
    ['EgsIgIC97JT/3rDOAQ-replaceableCommentTools', { type: 'ugcPost', id: '7435651877616197632' }],
    ['EgsIgIC97JT_3rDOAQ-replaceableCommentTools', { type: 'ugcPost', id: '7435651877616197632' }],
  ])('%s', (key, urn) => {
    expect(urnInKey(key)).toEqual(urn);
  });

  it.each([
    null,
    '',
    'replaceableCommentTools',
    'CgsIgMDU1PHd3tDOAQ-somethingElse',
    'GgsIgMDU1PHd3tDOAQ-replaceableCommentTools',
    'CgsIgMDU1PHd3tDOAA-replaceableCommentTools',
    'CgIIAg-replaceableCommentTools',
    'AAAAAAAAA-replaceableCommentTools',
  ])('none in %s', (key) => {
    expect(urnInKey(key)).toBeNull();
  });

  it('never throws', () => {
    assert(property(string({ maxLength: 30 }), (noise) => urnInKey(`${noise}-replaceableCommentTools`) === null || true));
  });
});

describe('the id in an address', () => {
  it.each([
    ['/feed/update/urn:li:activity:7341094849800032260/', activity('7341094849800032260')],
    ['https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7341094849800032260', { type: 'share', id: '7341094849800032260' }],
    ['https://de.linkedin.com/posts/lumetra_red-activity-7341094849800032260-5CCd', activity('7341094849800032260')],
    ['https://evil.example/feed/update/urn:li:activity:7341094849800032260/', null],
    ['https://www.linkedin.com/feed/?urn=urn:li:activity:7341094849800032260', null],
    ['/feed/update/%E0%A4%A/', null],
    ['javascript:alert(1)', null],
  ])('%s', (href, urn) => {
    expect(urnInAddress(href, BASE)).toEqual(urn);
  });
});

it('reads both spellings of a comment', () => {
  const urn = { post: activity('7341094849800032260'), id: '7341127945979117570' };
  expect(commentUrn('urn:li:comment:(activity:7341094849800032260,7341127945979117570)')).toEqual(urn);
  expect(commentUrn('replaceableComment_urn:li:comment:(urn:li:activity:7341094849800032260,7341127945979117570)')).toEqual(urn);
  expect(commentUrn('urn:li:comment:(groupPost:1-2,3)')).toBeNull();
});

it('takes a post for no younger than a comment under it', () => {
  const comment = { post: activity('7341094849800032260'), id: '7341127945979117570' };
  expect(trueUrn(activity('7341128102929944577'), [null, comment])).toEqual(comment.post);
  expect(trueUrn(activity('7341100000000000000'), [comment])).toEqual(activity('7341100000000000000'));
  expect(trueUrn(null, [comment])).toBeNull();
});
