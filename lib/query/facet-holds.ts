import type { Post, PostKind } from '../model/post.ts';
import type { FacetPlan } from './plan.ts';
import type { NumberFacet } from './tree.ts';

/** A reply is a comment; what opens a thread is a post. */
const KINDS: Readonly<Record<string, readonly PostKind[]>> = {
  post: ['post', 'question', 'article'],
  comment: ['comment', 'reply', 'answer'],
};

/** Ratings are told in stars, five at most, whatever the site counts in. */
const STARS = 5;

/** Whether a post has what a facet asks; what the page does not tell is not so. */
export function facetHolds(facet: FacetPlan, post: Post): boolean {
  if (typeof facet.value === 'object') {
    const { min, max } = facet.value;
    const number = numberOf(facet.name as NumberFacet, post);
    return number !== null && number >= (min ?? 0) && number <= (max ?? Infinity);
  }
  const { name, value } = facet;
  switch (name) {
    case 'site':
      return isOnSite(value, post);
    case 'language': {
      const language = post.lang?.toLowerCase().replaceAll('_', '-') ?? '';
      return language === value || language.startsWith(`${value}-`);
    }
    case 'subreddit':
      return /^https?:\/\/(?:[\w-]+\.)*reddit\.com\/r\/(\w+)/i.exec(post.url)?.[1]?.toLowerCase() === value;
    case 'has':
      return value === 'link' ? post.links.length > 0 : value === 'quote' ? post.quoted !== null : /[?\u037e\u061f\uff1f]/.test(`${post.title ?? ''} ${post.text}`);
    case 'engagementType':
      return value === 'quote' ? post.quoted !== null : value === post.kind;
    default:
      return (KINDS[value] ?? [value]).includes(post.kind);
  }
}

function numberOf(name: NumberFacet, { author, rating, engagement }: Post): number | null {
  if (name === 'followers') return author.followers;
  if (name === 'rating') return rating === null || rating.best <= 0 ? null : (rating.value / rating.best) * STARS;
  return engagement[name];
}

/** `reddit.com/r/saas` is a host, or the end of one, and the beginning of the path; `*.de` any host that ends so; `reddit` a site. */
function isOnSite(value: string, post: Post): boolean {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#:]*)[^/?#]*([^?#]*)/i.exec(post.url.toLowerCase()) ?? [];
  const [name, ...rest] = value.split('/');
  const wanted = name === 'twitter.com' ? 'x.com' : name!.replace(/^\*\./, '.');
  const isHost = host === wanted || host.endsWith(wanted.startsWith('.') ? wanted : `.${wanted}`);
  const isName = !wanted.includes('.') && (post.site === wanted || host.split('.').includes(wanted));
  return (isHost || isName) && (rest.length === 0 || `${path}/`.startsWith(`/${rest.join('/')}/`));
}
