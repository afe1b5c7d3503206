/**
 * The permalinks that tell which post they lead to: the site, what an address looks like from its host on, and the post's
 * own id in it, as the site's reader has it. The first that fits counts, so what is more of an address comes before the rest of it.
 */
export interface Permalink {
  site: string;
  address: RegExp;
  /** Of the groups in `address`. */
  id: string;
  /** Its letters are small, however the address writes them. */
  anyCase?: true;
}

/** The whole address, from its host on; `body` has the groups. */
const at = (site: string, body: RegExp, id = '$1'): Permalink => ({ site, address: new RegExp(`^${body.source}.*$`, body.flags), id });

const STACK = String.raw`((?:[\w-]+\.)*(?:stackoverflow\.com|stackexchange\.com|superuser\.com|serverfault\.com|askubuntu\.com|mathoverflow\.net|stackapps\.com))`;

/** Sites of one place each. */
export const SITE_PERMALINKS: readonly Permalink[] = [
  at('x', /(?:\w+\.)?(?:x|twitter)\.com\/.*?status(?:es)?\/(\d+)/),
  at('linkedin', /(?:\w+\.)?linkedin\.com\/.*?[?&]commentUrn=[^&]*?(?:%2C|,)(\d{10,20})(?:%29|\))/i),
  at('linkedin', /(?:\w+\.)?linkedin\.com\/.*?(?:activity|ugcPost|share)[-:](\d{10,20})/),
  at('reddit', /(?:\w+\.)?reddit\.com\/.*?comments\/\w+\/[^/]*\/(\w+)/, 't1_$1'),
  at('reddit', /(?:(?:\w+\.)?reddit\.com\/.*?comments|redd\.it)\/(\w+)/, 't3_$1'),
  at('youtube', /(?:\w+\.)?youtube\.com\/.*?[?&]lc=([\w.-]+)/),
  at('youtube', /(?:\w+\.)?youtube\.com\/(?:post\/(?=Ug)|shorts\/|live\/|.*?[?&]v=)([\w-]{11,})/),
  at('youtube', /youtu\.be\/([\w-]{11})/),
  at('facebook', /(?:\w+\.)?facebook\.com\/.*?[?&]reply_comment_id=(\d{5,})/),
  at('facebook', /(?:\w+\.)?facebook\.com\/.*?[?&]comment_id=(\d{5,})/),
  at('facebook', /(?:\w+\.)?facebook\.com\/.*?[?&]set=(?:pcb|gm)\.(\d{5,})/),
  at('facebook', /(?:\w+\.)?facebook\.com\/(?:permalink\.php|story\.php|watch\/?|watch\/live\/?|photo\.php|photo\/?)\?(?:.*&)?(?:story_fbid|v|fbid)=(\d{5,}|pfbid\w{20,})/),
  at('facebook', /(?:\w+\.)?facebook\.com\/(?:groups\/[\w.-]+\/(?:posts|permalink)|(?:[\w.-]+\/)?(?:posts|videos|reel|photos))\/(?:[^/?#]+\/)*?(\d{5,}|pfbid\w{20,})(?=[/?#]|$)/),
  at('instagram', /(?:\w+\.)?instagram\.com\/.*?\/c\/\d+\/r\/(\d+)/),
  at('instagram', /(?:\w+\.)?instagram\.com\/.*?\/c\/(\d+)/),
  at('instagram', /(?:\w+\.)?instagram\.com\/(?:[\w.]+\/)?(?:p|reels?|tv)\/([\w-]{6,})/),
  at('threads', /(?:\w+\.)?threads\.(?:net|com)\/.*?post\/([\w-]+)/),
  at('tiktok', /(?:\w+\.)?tiktok\.com\/.*?(?:video|photo)\/(\d+)/),
  at('bluesky', /bsky\.app\/profile\/[^/]+\/post\/([\w.:~-]+)/),
  at('tumblr', /(?:www\.)?tumblr\.com\/(?!dashboard|search|tagged)[\w-]+\/(\d{6,})/),
  at('tumblr', /[\w-]+\.tumblr\.com\/post\/(\d{6,})/),
  at('quora', /[\w-]+\.quora\.com\/.*?[?&]comment_id=(\d+)/, 'comment/$1'),
  at('quora', /www\.quora\.com\/(?:unanswered\/)?([^/?#]*[-%][^/?#]*(?:\/answer\/[^/?#]+)?)(?=[/?#]|$)/),
  at('quora', /www\.quora\.com\/((?:profile|q)\/[^/?#]+\/[^/?#]*[-%][^/?#]*)/),
  at('quora', /([\w-]+)\.quora\.com\/(?:unanswered\/)?([^/?#]*[-%][^/?#]*(?:\/answer\/[^/?#]+)?)(?=[/?#]|$)/, '$1/$2'),
  at('pinterest', /(?:\w+\.)?pinterest\.[a-z.]+\/pin\/(?:[^/?#]*--)?(\d+)/),
  { ...at('telegram', /(?:t|telegram)\.me\/(?:s\/)?(?!c\/)(\w+)\/(\d+)/, '$1/$2'), anyCase: true },
  at('hackernews', /news\.ycombinator\.com\/item\?(?:.*&)?id=(\d+)/),
  at('lobsters', /lobste\.rs\/.*?#c_(\w+)/, 'c/$1'),
  at('lobsters', /lobste\.rs\/([sc]\/\w+)/),
  at('slashdot', /(?:\w+\.)?slashdot\.org\/comments\.pl\?(?:.*&)?cid=(\d+)/, 'c$1'),
  at('slashdot', /(?:\w+\.)?slashdot\.org\/story\/(\d\d\/\d\d\/\d\d\/\d+)/),
  at('github', /(?:gist\.)?github\.com\/.*?#((?:issuecomment-|discussioncomment-|pullrequestreview-|gistcomment-|discussion_r)\d+)/),
  at('github', /github\.com\/([\w.-]+\/[\w.-]+\/(?:issues|pull|discussions)\/\d+)/),
  at('producthunt', /(?:www\.)?producthunt\.com\/.*?#(comment-\d+)/),
  at('indiehackers', /(?:www\.)?indiehackers\.com\/.*?[?&]commentId=([\w-]+)/, 'comment/$1'),
  at('indiehackers', /(?:www\.)?indiehackers\.com\/.*?[?&]post=(\w+)/),
  at('indiehackers', /(?:www\.)?indiehackers\.com\/post\/(?:[^/?#]*-)?(\w+)/),
  at('medium', /(?:[\w-]+\.)?medium\.com\/.*?-([0-9a-f]{10,12})(?=[/?#]|$)/, 'medium.com/$1'),
  at('substack', /([\w-]+\.substack\.com)\/p\/[^/?#]+\/comment\/(\d+)/, '$1/comment-$2'),
  at('substack', /substack\.com\/.*?note\/(c-\d+)/, 'substack.com/$1'),
  at('substack', /((?:[\w-]+\.)?substack\.com)\/p\/([^/?#]+)/, '$1/p/$2'),
  at('amazon', /(?:www\.)?amazon\.[a-z.]+\/.*?customer-reviews\/(R\w{8,})/),
  at('g2', /(?:www\.)?g2\.com\/products\/[^/]+\/reviews\/[^/?#]*-(\d{5,})/),
  at('glassdoor', /(?:\w+\.)?glassdoor\.[a-z.]+\/.*?RVW(\d+)/),
  at('tripadvisor', /(?:\w+\.)?tripadvisor\.[a-z.]+\/ShowUserReviews-.*?-r(\d+)/),
  at('tripadvisor', /(?:\w+\.)?tripadvisor\.[a-z.]+\/ShowTopic-.*?-(k\d+)-[^#]*#(\w+)/, '$1/$2'),
  at('tripadvisor', /(?:\w+\.)?tripadvisor\.[a-z.]+\/ShowTopic-.*?-(k\d+)-/),
  at('trustpilot', /(?:\w+\.)?trustpilot\.com\/reviews\/([0-9a-f]{24})/),
  at('googleplay', /play\.google\.com\/store\/apps\/details\?(?:.*&)?reviewId=([\w:-]+)/),
  at('steam', /steamcommunity\.com\/.*?discussions\/.*?#c(\d+)/),
  at('steam', /steamcommunity\.com\/.*?discussions\/(?:.*\/)?(\d{8,})/),
  at('steam', /steamcommunity\.com\/(?:id|profiles)\/([^/]+)\/recommended\/(\d+)/, '$1/$2'),
  at('stackexchange', new RegExp(STACK + String.raw`/.*?#comment(\d+)_\d+`), '$1/comment-$2'),
  at('stackexchange', new RegExp(STACK + String.raw`/questions/\d+/[^/?#]*/(\d+)`), '$1/$2'),
  at('stackexchange', new RegExp(STACK + String.raw`/(?:questions|a|q)/(\d+)`), '$1/$2'),
];

/** What an address has behind the host and folder of a place; those two come before the id. */
const on = (site: string, address: RegExp, id: string): Permalink => ({ site, address, id });

/** Kinds of software that run in many places: their addresses have a look that is nobody else's. */
export const SOFTWARE_PERMALINKS: readonly Permalink[] = [
  on('discourse', /\/t\/[^/.]+\/(\d+)\/(\d+)(?=[?#]|$)/, 'p$1/$2'),
  on('discourse', /\/t\/[^/.]+\/(\d+)\/?(?=[?#]|$)/, 't$1'),
  on('phpbb', /\/viewtopic\.php\?(?:.*&)?p=(\d+)/, 'p$1'),
  on('phpbb', /\/viewtopic\.php\?(?:.*&)?t=\d+.*?#p(\d+)/, 'p$1'),
  on('phpbb', /\/viewtopic\.php\?(?:.*&)?t=(\d+)/, 't$1'),
  on('phpbb', /\/[^/?#]+-t\d+(?:-\d+)?\.html#p(\d+)/, 'p$1'),
  on('fluxbb', /\/viewtopic\.php\?(?:.*&)?pid=(\d+)/, 'p$1'),
  on('fluxbb', /\/viewtopic\.php\?(?:.*&)?id=\d+.*?#p(\d+)/, 'p$1'),
  on('fluxbb', /\/viewtopic\.php\?(?:.*&)?id=(\d+)/, 't$1'),
  on('mybb', /\/showthread\.php\?(?:.*&)?pid=(\d+)/, 'p$1'),
  on('mybb', /\/showthread\.php\?(?:.*&)?tid=(\d+)/, 't$1'),
  on('mybb', /\/thread-\d+-post-(\d+)\.html/, 'p$1'),
  on('mybb', /\/thread-(\d+)(?:-page-\d+)?\.html/, 't$1'),
  on('vbulletin', /\/showthread\.php\?.*?(?:\bp=|#post)(\d+)/, 'p$1'),
  on('vbulletin', /\/showthread\.php\?(?:.*&)?t=(\d+)/, 't$1'),
  on('vbulletin', /\/showthread\.php\?(\d+)-/, 't$1'),
  on('vbulletin', /\/threads\/\d+-[^/?#.]*(?:\?(?:.*&)?p=|#post)(\d+)/, 'p$1'),
  on('vbulletin', /\/threads\/(\d+)-[^/?#.]*(?=[?#]|$)/, 't$1'),
  on('xenforo', /(?:\/index\.php\?|\/)(?:threads|t)\/(?:[^/?#]*\.)?\d+\/(?:page-\d+)?(?:#?post-)(\d+)/, 'p$1'),
  on('xenforo', /(?:\/index\.php\?|\/)profile-posts\/comments\/(\d+)\/?(?=[?#]|$)/, 'profile-post-comment-$1'),
  on('xenforo', /(?:\/index\.php\?|\/)profile-posts\/(\d+)\/?(?=[?#]|$)/, 'profile-post-$1'),
  on('xenforo', /(?:\/index\.php\?|\/)posts\/(\d+)\/?(?=[?#]|$)/, 'p$1'),
  on('xenforo', /(?:\/index\.php\?|\/)(?:threads|t)\/[^/?#]*\.(\d+)\/?/, 't$1'),
  on('smf', /\/index\.php(?:\?|\/)topic[=,]\d+\.msg(\d+)/, 'p$1'),
  on('smf', /\/index\.php(?:\?|\/)topic[=,](\d+)/, 't$1'),
  on('invision', /\/(?:index\.php\?\/)?topic\/\d+-[^/?#]*\/?[?&].*?comment=(\d+)/, 'p$1'),
  on('invision', /\/index\.php\?(?:.*&)?showtopic=\d+.*?#entry(\d+)/, 'p$1'),
  on('invision', /\/index\.php\?(?:.*&)?showtopic=(\d+)/, 't$1'),
  on('invision', /\/(?:index\.php\?\/)?topic\/(\d+)-[^/?#]*\/?/, 't$1'),
  on('nodebb', /\/topic\/(\d+)(?:\/[^/?#]*)?\/?(?=[?#]|$)/, 't$1'),
  on('flarum', /\/d\/(\d+)(?:-[^/?#]*)?\/(\d+)(?=[?#]|$)/, 'p$1-$2'),
  on('flarum', /\/d\/(\d+)(?:-[^/?#]*)?\/?(?=[?#]|$)/, 't$1'),
  on('vanilla', /(?:\/index\.php\?p=)?\/discussion\/comment\/(\d+)/, 'p$1'),
  on('vanilla', /(?:\/index\.php\?p=)?\/discussion\/(\d+)\/[^/?#]*/, 't$1'),
  on('lemmy', /\/post\/\d+\/(\d+)(?=[?#]|$)/, 'comment-$1'),
  on('lemmy', /\/(post|comment)\/(\d+)(?=[?#]|$)/, '$1-$2'),
  on('wordpress', /\/\?p=\d+#comment-(\d+)/, 'comment-$1'),
  on('wordpress', /\/\?p=(\d+)(?=[&#]|$)/, 'post-$1'),
  on('mastodon', /\/@\w+(?:@[\w.-]+)?\/(\d{15,})/, '$1'),
  on('mastodon', /\/notice\/(\w{8,})/, '$1'),
];
