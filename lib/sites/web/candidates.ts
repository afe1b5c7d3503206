import { attr, fits, nearest, selfAndBelow, tagOf } from '../dom.ts';
import { classWords, namesPost, numbersPost } from './words.ts';

/** schema.org types that are something one person published. Sites write them with http and with https. */
const POST_TYPES = ['Comment', 'Answer', 'Question', 'DiscussionForumPosting', 'Review', 'UserReview', 'CriticReview', 'SocialMediaPosting', 'BlogPosting', 'Article', 'NewsArticle'];

export const MICRODATA = POST_TYPES.map((type) => `[itemtype$="schema.org/${type}"]`).join(',');
export const MICROFORMATS = '.h-entry, .h-review, .hentry, .hreview';
const ARIA = 'article, [role="article"]';

// The first letter is left out: a class is written `comment` or `Comment`, and an `i` flag is not understood everywhere.
const NAMES = ['ost', 'omment', 'essage', 'msg', 'eply', 'nswer', 'esponse', 'eview', 'uestion', 'eitrag', 'ntwort', 'ommentaire', 'éponse', 'omentari', 'espuesta', 'ommento', 'isposta', 'esposta', 'eactie', 'ericht', 'ommentti', 'omentarz', 'svar'];
const NAMED = [...NAMES.flatMap((name) => [`[class*="${name}"]`, `[id*="${name}"]`]), '[id^="p"]', '[id^="c"]', '[id^="m"]', '[id^="r"]'].join(',');

/** Boxes beside the conversation, and those made for machines or for writing. */
const ASIDE = [
  'nav', 'aside', 'template', 'noscript', 'dialog:not([open])', '[role="navigation"]', '[role="complementary"]', '[role="contentinfo"]', '[role="banner"]', '[role="menu"]', '[role="search"]',
  'body > footer', '.sidebar', '#sidebar', '.side-bar', '.widget', '.widgets', '.related', '.related-posts', '.related-articles', '.related-content', '.recommended', '.recommendations', '.similar-threads', '.similar-topics',
  '.teaser', '.teasers', '.advert', '.advertisement', '.ad', '.ads', '.sponsored', '.promo', '.breadcrumb', '.breadcrumbs', '.signature', '.sig', '.tooltip', '.dropdown-menu', '.footer', '#footer', '.site-footer', '[hidden]',
].join(',');

const NEVER_ROOT = new Set(['html', 'body', 'main', 'form', 'a', 'span', 'button', 'input', 'textarea', 'label', 'ul', 'ol', 'nav', 'header', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'img', 'svg', 'i', 'b', 'em', 'strong', 'script', 'style', 'link', 'meta', 'iframe', 'option', 'select', 'time', 'video', 'picture', 'figure']);

/** Elements of the scope that say of themselves that they are one post, in document order. What is in them is not looked at. */
export function candidates(scope: ParentNode): Element[] {
  return selfAndBelow(scope, `${MICRODATA},${MICROFORMATS},${ARIA},${NAMED}`).filter(
    (element) => !NEVER_ROOT.has(tagOf(element)) && (isDeclared(element) || isNamed(element)) && nearest(element, ASIDE) === null,
  );
}

/** The markup itself says so: a schema.org type, a microformat, an article. */
export function isDeclared(element: Element): boolean {
  return fits(element, `${MICRODATA},${MICROFORMATS},${ARIA}`);
}

function isNamed(element: Element): boolean {
  return numbersPost(attr(element, 'id') ?? '') || classWords(element).some(namesPost);
}
