import type { Hit } from '../model/hit.ts';
import type { ToldAnswer } from '../model/answer.ts';
import type { Known } from '../model/known.ts';
import type { Capture } from '../model/mention.ts';
import type { OnceOutcome } from '../model/once.ts';
import type { Post, PostKey } from '../model/post.ts';
import type { RecipeFacts } from '../model/recipe.ts';
import type { SiteId } from '../model/site.ts';
import type { Tally } from '../model/tally.ts';
import type { ThreadId } from '../model/thread-id.ts';
import type { WholePage } from '../model/whole-page.ts';
import type { PreparedTopics } from '../query/prepared.ts';

/** +1 whenever a call changes: a content script of an older build is told to retire, not half understood. */
export const PROTOCOL = 6;

/** Matches on their way to the store. `id` is new for every batch and the same in every retry. */
export interface Batch {
  id: string;
  captures: readonly Capture[];
}

/** Why a call was refused. `version`: retire · `quota`: the disk is full, keep and wait · the others: do not repeat. */
export type Refusal = 'version' | 'schema' | 'forbidden' | 'quota' | 'failed';

export type Refused = { ok: false; why: Refusal };

export type Orders =
  | { listening: true; topics: PreparedTopics; watch: Watch }
  | { listening: false; why: 'paused' | 'off' };

/** How much a page may ask and tell with one `met`. */
export const QUESTION = { ids: 200, answers: 20, posts: 300, gone: 100 } as const;

/** Whom and what of its own site a page looks out for, beside what matches. */
export interface Watch {
  /** Handles of the brand's own accounts there: what they write are answers. */
  own: readonly string[];
  /** Ends of the addresses of posts that were clipped there by hand and that no topic brings again. */
  clipped: readonly string[];
}

/** What a page is read once for: left in its tab before the script that reads it. */
export interface AskedFor {
  topics: PreparedTopics;
  /** Handles of the brand's own accounts there. */
  own: readonly string[];
}

/** From content scripts: all that a page's process can ask for. */
export interface ContentCalls {
  /** What the reader of that site is to listen for on this page. */
  hello: { args: { site: SiteId }; reply: { ok: true; orders: Orders } };
  put: { args: { batch: Batch }; reply: { ok: true; id: string } };
  /** Keys of posts and threads that the page has: which of them are stored, and how they stand. And what answers those. */
  met: { args: { site: SiteId; ids: readonly (PostKey | ThreadId)[]; answers: readonly ToldAnswer[]; whole: WholePage | null }; reply: { ok: true; known: readonly Known[] } };
  /** Posts of a page that was read because the user asked, which may answer stored ones. */
  heard: { args: { site: SiteId; answers: readonly ToldAnswer[] }; reply: { ok: true } };
  /** The page runs on software with a reader of its own, on whatever host. */
  recognised: { args: { site: SiteId }; reply: { ok: true } };
  /** The user has shown how this page is read, in the picker. */
  taught: { args: { recipe: RecipeFacts }; reply: { ok: true } };
  /** Numbers since the last call, one tally for each page, and how many mentions the tab holds now, how many of them due. */
  tally: { args: { tallies: readonly Tally[]; tabMentions: number; tabDue: number }; reply: { ok: true } };
}

/** From Earshot's own pages only. */
export interface PageCalls {
  ping: { args: Record<never, never>; reply: { ok: true } };
  /** Topics, sites or pause changed: scripts and pages follow. */
  changed: { args: Record<never, never>; reply: { ok: true } };
  /** Mentions changed: open pages ask again how theirs stand. */
  triaged: { args: Record<never, never>; reply: { ok: true } };
  /** The user asked, in the popup, to read a tab's page once. */
  readOnce: { args: { tabId: number }; reply: { ok: true; outcome: OnceOutcome } };
}

/** From the background or a page of ours to the content script of a tab. */
export interface TabCalls {
  /** Ask for orders again. */
  refresh: { args: Record<never, never>; reply: { ok: true } };
  /** Ask again how the posts there stand. */
  recall: { args: Record<never, never>; reply: { ok: true } };
  report: { args: Record<never, never>; reply: { ok: true; report: TabReport } };
  /** What a query that is not saved yet matches on the page; nothing is kept of it. */
  preview: { args: { prepared: PreparedTopics }; reply: { ok: true; preview: TabPreview } };
}

/** How many matches a preview shows. */
export const MATCHES_SHOWN = 10;

/** A query tried on what stands on a page. */
export interface TabPreview {
  /** Different posts read. */
  posts: number;
  matches: number;
  examples: readonly { post: Post; hits: readonly Hit[] }[];
}

/** How a tab stands, as its reader sees it. */
export interface TabReport {
  site: SiteId;
  /** private: this address is never read (messages, settings …). off: switched off by the user. */
  state: 'listening' | 'paused' | 'off' | 'private';
  tally: Tally;
  /** Mentions on this page, in the order met. */
  keys: readonly PostKey[];
}

export type Calls = ContentCalls & PageCalls & TabCalls;
export type CallName = keyof Calls;
export type Args<N extends CallName> = Calls[N]['args'];
export type Reply<N extends CallName> = Calls[N]['reply'] | Refused;

/** What travels: `t` names the call, `v` is the sender's protocol. */
export type Envelope<N extends CallName> = { t: N; v: number } & Args<N>;
