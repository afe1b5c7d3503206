import { describe, expect, test } from 'vitest';
import { parse } from '../../lib/query/parse.ts';
import { read } from './read-as-text.ts';

describe('what is wrong with a query is said with its place', () => {
  test.each([
    ['', "empty at ''"],
    [' ,, ', "empty at ' ,, '"],
    ['a AND', "missing-term AND at 'AND'"],
    ['OR a', "missing-term OR at 'OR'"],
    ['a OR OR b', "missing-term OR at 'OR'"],
    ['(a AND) b', "missing-term AND at 'AND'"],
    ['a NOT', "missing-term NOT at 'NOT'"],
    ['a AND , b', "missing-term AND at 'AND'"],
    ['()', "empty-group at '()'"],
    ['a ( ) b', "empty-group at '( )'"],
    ['(a', "unclosed-group at '('"],
    ['a) b', "unopened-group at ')'"],
    ['a "b', "unclosed-phrase at '\"b'"],
    ['a <<<b', "unclosed-comment at '<<<b'"],
    ['""', "empty-term at '\"\"'"],
    ["'", "empty-term at '''"],
    ['a - b', "stray-sign - at '-'"],
    ['a +', "stray-sign + at '+'"],
    ['a ~5', "near-one ~5 at '~5'"],
    ['~5', "stray-sign ~5 at '~5'"],
    ['~', "stray-sign ~ at '~'"],
    ['"a"~5', "near-one ~5 at '~5'"],
    ['(a OR b)~5', "near-one ~5 at '~5'"],
    ['near/4:a', "near-one near/4: at 'near/4:'"],
    ['near/4: OR b', "missing-term near/4: at 'near/4:'"],
    ['a NEAR/5', "missing-term NEAR/5 at 'NEAR/5'"],
    ['NEAR/5 a', "missing-term NEAR/5 at 'NEAR/5'"],
    ['a NEAR/5 NEAR/3 b', "missing-term NEAR/5 at 'NEAR/5'"],
    ['a NEAR/5 OR b', "missing-term NEAR/5 at 'NEAR/5'"],
    ['a NEAR/5 NOT b', "not-near at 'NOT'"],
    ['a NEAR/5 -b', "not-near at '-'"],
    ['near/5:-a,b', "not-near at '-'"],
    ['a NEAR/5 (b NOT c)', "not-near at 'NOT'"],
    ['a NEAR/5 (b OR (c NOT d))', "not-near at 'NOT'"],
    ['a NEAR/5 site:b', "not-near at 'site:b'"],
    ['(a AND url:b)~5', "not-near at 'url:b'"],
    ['title:', "missing-value title: at 'title:'"],
    ['title: a', "missing-value title: at 'title:'"],
    ['likes: >5', "missing-value likes: at 'likes:'"],
    ['(title:) a', "missing-value title: at 'title:'"],
    ['title:AND', "missing-value title: at 'title:'; missing-term AND at 'AND'"],
    ['title:near/4:a,b', "missing-value title: at 'title:'"],
    ['title:author:a', "field-in-field author: at 'author:'"],
    ['title:(a OR author:b)', "field-in-field author: at 'author:'"],
    ['title:likes:5', "field-in-field likes: at 'likes:5'"],
    ['likes:many', "bad-value likes: at 'likes:many'"],
    ['likes:[5 TO 1]', "bad-value likes: at 'likes:[5 TO 1]'"],
    ['likes:[5 TO', "bad-value likes: at 'likes:[5 TO'"],
    ['likes:(5)', "bad-value likes: at 'likes:'"],
    ['likes:>*', "bad-value likes: at 'likes:>*'"],
    ['rating:[* TO *]', "bad-value rating: at 'rating:[* TO *]'"],
    ['lang:german', "bad-value language: at 'lang:german'"],
    ['type:tweet', "bad-value type: at 'type:tweet'"],
    ['site:"a b"', "bad-value site: at 'site:\"a b\"'"],
    ['subreddit:a.b', "bad-value subreddit: at 'subreddit:a.b'"],
    ['{BT', "unclosed-bracket { at '{BT'"],
    ['`C++', "unclosed-bracket ` at '`C++'"],
    ['{}', "empty-term at '{}'"],
    ['``', "empty-term at '``'"],
    ['*', "empty-term at '*'"],
    ['"* *"', "empty-term at '\"* *\"'"],
    ["'*'", "empty-term at ''*''"],
    // Known, and not on any page.
    ['country:uk', "unsupported country: at 'country:uk'"],
    ['a imageType:logo', "unsupported imageType: at 'imageType:logo'"],
    ['Country:(uk OR us)', "unsupported Country: at 'Country:'"],
    ['latitude:[41 TO 44]', "unsupported latitude: at 'latitude:[41 TO 44]'"],
    ['engagementType:RETWEET', "unsupported engagementType: at 'engagementType:RETWEET'"],
    ['has:image', "unsupported has: at 'has:image'"],
    ['lumetra~2', "unsupported ~2 at 'lumetra~2'"],
    ['raw:a', "unsupported raw: at 'raw:a'"],
    ['$accept:leads', "unsupported $accept: at '$accept:leads'"],
    ['colour:red', "unknown-field colour: at 'colour:red'"],
  ])('%s', (query, expected) => expect(read(query)).toBe(expected));

  test('several errors are told in the order of the text', () => {
    expect(read('likes:a AND (b country:uk c')).toBe("bad-value likes: at 'likes:a'; unclosed-group at '('; unsupported country: at 'country:uk'");
  });

  const firstOf = (query: string) => {
    const result = parse(query);
    return result.ok ? undefined : result.errors[0];
  };

  test.each([
    ['a AND', 'a '],
    ['OR a', ' a'],
    ['a) b', 'a b'],
    ['(a', '(a)'],
    ['a "b', 'a "b"'],
    ['a - b', 'a  b'],
    ['a +', 'a '],
    ['a () b', 'a  b'],
    ['a <<<b', 'a <<<b>>>'],
    ['colour:red', '"colour:red"'],
    ['tilte:red', 'title:red'],
    ['titel:(a OR b)', 'title:(a OR b)'],
    ['authr:a', 'author:a'],
    ['titlee:a', 'title:a'],
    ['sute:a.com', 'site:a.com'],
    ['title: a', 'title:a'],
    ['{BT', '{BT}'],
    ['`C++', '`C++`'],
    ['"a"~5', '"a"'],
    ['lumetra~2', 'lumetra'],
    ['lang:German', 'lang:de'],
    ['lang:"Deutsch"', 'lang:de'],
    ['likes:5-10', 'likes:[5 TO 10]'],
    ['likes:[10 TO 5]', 'likes:[5 TO 10]'],
    ['likes:100+', 'likes:>=100'],
    ['rating:3stars', 'rating:3'],
  ])('%s: the fix gives a query that parses', (query, fixed) => {
    const fix = firstOf(query)?.fix;
    expect(fix && query.slice(0, fix.start) + fix.text + query.slice(fix.end)).toBe(fixed);
    expect(parse(fixed).ok).toBe(true);
  });

  test.each(['coutry:uk', 'lang:elvish', 'likes:many', 'type:tweet', 'country:uk', 'a NEAR/5 NOT b', 'colour:[1 TO 2]'])('%s: no likely fix', (query) => {
    expect(firstOf(query)).not.toHaveProperty('fix');
  });

  test.each([
    ['', 'term'],
    ['a AND', 'term'],
    ['(a', 'closing-parenthesis'],
    ['"a', 'closing-quote'],
    ['<<<', 'closing-comment'],
    ['{a', 'closing-bracket'],
    ['"a"~5', 'two-terms'],
    ['likes:a', 'number'],
    ['lang:german', 'language'],
    ['type:tweet', 'type'],
    ['engagementType:x', 'engagementType'],
    ['has:x', 'has'],
    ['site:"a b"', 'site'],
    ['topLevelDomain:1', 'site'],
    ['subreddit:a.b', 'subreddit'],
    ['a)', undefined],
  ])('%s: what was expected', (query, expected) => expect(firstOf(query)?.expected).toBe(expected));

  test.each([
    ['country:uk', 'place'],
    ['latitude:[41 TO 44]', 'place'],
    ['authorGender:female', 'author'],
    ['authorVerified:true', 'author'],
    ['channelId:1', 'channel'],
    ['publication:x', 'publication'],
    ['blogName:x', 'blog'],
    ['rootPostId:1', 'conversation'],
    ['imageType:logo', 'picture'],
    ['has:image', 'picture'],
    ['minuteOfDay:[1110 TO 1140]', 'time'],
    ['subredditNSFW:true', 'source-kind'],
    ['redditPostFlair:x', 'flair'],
    ['sensitiveContent:true', 'sensitive'],
    ['itemReview:x', 'product'],
    ['tags:x', 'tag'],
    ['ingress:x', 'opening'],
    ['engagementType:retweet', 'repost'],
    ['raw:x', 'raw'],
    ['lumetra~0.8', 'fuzzy'],
    ['$accept:leads', 'model'],
    ['lumetra', undefined],
    ['colour:red', undefined],
  ])('%s: what it would have meant elsewhere', (query, meaning) => expect(firstOf(query)?.meaning).toBe(meaning));
});
