import type { PostKind } from '../../lib/model/post.ts';
import type { PrivateArea, Site, SurfaceKind } from '../../lib/model/site.ts';
import { listText, t } from '../../lib/platform/i18n.ts';
import { DISLIKES_EXTENSIONS } from './dislikes-extensions.ts';

/** What is said of a site before it is listened to. */
export interface SiteSentences {
  reads: string;
  never: string;
  /** What else one should know before choosing; null = nothing. */
  note: string | null;
}

const KIND = {
  post: 'kindPosts',
  reply: 'kindReplies',
  comment: 'kindComments',
  review: 'kindReviews',
  video: 'kindVideos',
  question: 'kindQuestions',
  answer: 'kindAnswers',
  article: 'kindArticles',
} as const satisfies Record<PostKind, string>;

const SURFACE = {
  feed: 'surfaceFeeds',
  thread: 'surfaceThreads',
  profile: 'surfaceProfiles',
  search: 'surfaceSearches',
  video: 'surfaceVideos',
  reviews: 'surfaceReviews',
  page: 'surfacePages',
} as const satisfies Record<SurfaceKind, string>;

const AREA = {
  messages: 'areaMessages',
  notifications: 'areaNotifications',
  saved: 'areaSaved',
  history: 'areaHistory',
  settings: 'areaSettings',
  login: 'areaLogin',
  drafts: 'areaDrafts',
  'private-groups': 'areaPrivateGroups',
  'private-accounts': 'areaPrivateAccounts',
  orders: 'areaOrders',
  moderation: 'areaModeration',
  studio: 'areaStudio',
  stories: 'areaStories',
} as const satisfies Record<PrivateArea, string>;

/** A kind of page, in the plural, as it stands in a list. */
export function surfaceWord(kind: SurfaceKind): string {
  return t(SURFACE[kind]);
}

/** What is read on a site and what never is, in the interface's language, from what the site's data says. */
export function siteSentences({ id, kinds, surfaces, never }: Site): SiteSentences {
  return {
    reads: t(
      'siteReads',
      listText(kinds.map((kind) => t(KIND[kind])), 'and'),
      listText(surfaces.map((surface) => t(SURFACE[surface])), 'and'),
    ),
    never: t('siteNever', listText(never.map((area) => t(AREA[area])), 'or')),
    note: DISLIKES_EXTENSIONS.has(id) ? t('welcomeNoteLinkedIn') : null,
  };
}
