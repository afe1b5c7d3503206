/** What a column of a file can hold of a mention, in the order in which they are offered. */
export const IMPORT_FIELDS = ['url', 'id', 'text', 'title', 'author', 'handle', 'authorUrl', 'followers', 'date', 'time', 'language', 'likes', 'replies', 'reposts', 'views', 'tags', 'note'] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** By field, the place of its column; absent: none holds it. */
export type ColumnMap = Readonly<Partial<Record<ImportField, number>>>;

/** Names of columns as suites and people write them, without blanks, case and signs; the likeliest first. */
export const COLUMN_NAMES: Readonly<Record<ImportField, readonly string[]>> = {
  url: ['url', 'link', 'permalink', 'posturl', 'originalurl', 'contenturl', 'hyperlink', 'href', 'source', 'guid'],
  id: ['mentionid', 'resourceid', 'id', 'guid'],
  text: ['fulltext', 'text', 'content', 'contents', 'contenttext', 'posttext', 'openingtext', 'message', 'caption', 'excerpt', 'body', 'snippet', 'contentsnippet', 'hitsentence', 'description', 'summary'],
  title: ['title', 'headline', 'titlesnippet'],
  author: ['fullname', 'extraauthorattributesname', 'authorname', 'authorsname', 'influencer', 'author', 'name', 'account', 'profile'],
  handle: ['authorhandle', 'extraauthorattributesshortname', 'earshothandle', 'twitterscreenname', 'screenname', 'username', 'handle', 'author'],
  authorUrl: ['authorurl', 'extraauthorattributesurl', 'authorsurl', 'userprofileurl', 'profileurl'],
  followers: ['followers', 'twitterfollowers', 'xfollowers', 'instagramfollowers'],
  date: ['date', 'published', 'publishedat', 'datepublished', 'dateposted', 'createdat', 'created', 'timestamp', 'indexed', 'added'],
  time: ['time', 'hrs'],
  language: ['language', 'lang'],
  likes: ['likes', 'twitterlikes', 'xlikes', 'reactions', 'redditscore', 'facebooklikes', 'instagramlikes', 'linkedinlikes'],
  replies: ['comments', 'replies', 'twitterreplycount', 'xreplies', 'articleextendedattributesnumcomments', 'redditcomments'],
  reposts: ['shares', 'reposts', 'twitterretweets', 'xreposts'],
  views: ['views', 'articleextendedattributesurlviews', 'videoviews'],
  tags: ['tags', 'documenttags', 'tagscustomer', 'categorydetails'],
  note: ['note', 'notes', 'earshotnote'],
};

/** A column's name as `COLUMN_NAMES` writes it. */
export function foldedName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
