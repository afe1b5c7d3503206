/** What a client of the network calls the parts of a post. */
export interface Client {
  post: string;
  /** A post within another. */
  quote: string;
  /** Link to the author, whose text or title is the account. */
  author: string;
  name: string;
  account: string;
  /** In the order of what tells most exactly. */
  text: readonly string[];
  /** What stands before a text that is folded. */
  warning: string;
  /** Link to the post, around its time. */
  permalink: string;
  /** Links to what the post is about, beside its text. */
  card: string;
  media: string;
  /** On the post or around it: not everyone sees it. */
  closed: string;
  /** On the post, around it or in it: it answers another. */
  answer: string;
  /** Numbers or the icons of the buttons that hold them. */
  replies: string;
  reposts: string;
  likes: string;
}

/** Mastodon 2 to 4.6 and glitch-soc, the client and the pages of the server (seen 2017–2026-08, in its source and running). */
const MASTODON_CLIENT: Client = {
  post: '.status, .detailed-status',
  quote: '.status--is-quote',
  author: '.status__display-name:not(.muted), .detailed-status__display-name',
  name: '.display-name__html, .display-name strong, .p-name',
  account: '.display-name__account, .display-name > span',
  text: ['.status__content__text', '.e-content', '.status__content'],
  warning: '.content-warning, .status__content__spoiler-text, .p-summary',
  permalink: 'a.status__relative-time, a.detailed-status__datetime, .status__info a.u-url',
  card: 'a.status-card[href], .status-card a[href]',
  media: '.media-gallery, .video-player, .audio-player, .media-spoiler, .poll, .status-card',
  closed: '.status-private, .status-direct, .status-limited, .status__wrapper-private, .status__wrapper-direct, .detailed-status__wrapper-private, .detailed-status__wrapper-direct',
  answer: '.status-reply, .status__wrapper-reply, .entry-reply',
  replies: '.icon-reply, .icon-reply-all, .fa-reply, .fa-reply-all',
  reposts: '.detailed-status__reblogs, .icon-retweet, .fa-retweet',
  likes: '.detailed-status__favorites, .star-icon',
};

/** Pleroma's and Akkoma's client, from its source (seen 2023–2026). */
const PLEROMA_CLIENT: Client = {
  post: '.Status',
  quote: '.quoted-status .Status',
  author: '.status-heading a.account-name, .status-heading .user-link',
  name: '.status-heading .status-username',
  account: '.status-heading a.account-name',
  text: ['.StatusBody .text', '.StatusContent .media-body', '.status-content'],
  warning: '.StatusBody .summary',
  permalink: '.status-heading a.timeago, .status-heading a.timeago-link',
  card: 'a.link-preview-card[href], .link-preview-card a[href]',
  media: '.attachments, .gallery-row, .Attachment, .poll',
  closed: '.visibility-icon [data-icon="lock"], .visibility-icon [data-icon="envelope"]',
  answer: '.reply-glued-label, .reply-to-and-accountname',
  replies: '.reply-button .action-counter, .button-reply + .action-counter',
  reposts: '.retweet-button .action-counter, .RetweetButton .action-counter',
  likes: '.favorite-button .action-counter, .FavoriteButton .action-counter',
};

export const CLIENTS: readonly Client[] = [MASTODON_CLIENT, PLEROMA_CLIENT];

/** Any client's posts. */
export const POSTS = CLIENTS.map(({ post }) => post).join(', ');

/** The scheme before an address is not shown; nor is the end of a long one, which is part of what it says. */
export const HIDDEN = '.invisible:first-child';

/** Columns and boxes of the user's own: notifications, conversations, what is being written. */
export const PRIVATE = '.notification, .notification-group, .notification-ungrouped, .conversation, .compose-form, .compose-panel, .reply-indicator, .Notification, .post-status-form, .chat-view';

export const SHELL = '.item-list, .detailed-status, .scrollable, .activity-stream, .Timeline, .Conversation';
