/** Previews of public channels (`t.me/s/…`) and posts as others embed them, the same markup since 2018 (parsers agree, 2024 to 2026-09). */
export const TG = {
  post: '.tgme_widget_message[data-post]',
  /** "Channel created", "pinned a message". */
  service: '.service_message',
  /** Of the channel, or of who wrote in a group; the one in a reply is of the post that is answered. */
  owner: '.tgme_widget_message_owner_name',
  writer: '.tgme_widget_message_author .tgme_widget_message_author_name',
  text: '.tgme_widget_message_text',
  question: '.tgme_widget_message_poll_question',
  preview: 'a.tgme_widget_message_link_preview[href]',
  reply: 'a.tgme_widget_message_reply',
  forwarded: 'a.tgme_widget_message_forwarded_from_name[href]',
  time: 'time[datetime]',
  views: '.tgme_widget_message_views',
  reaction: '.tgme_widget_message_reactions .tgme_reaction',
  media: 'video, audio, [class*="_photo_wrap"], [class*="_document"], [class*="_sticker"], [class*="_voice"], [class*="_location"], [class*="media_not_supported"]',
  /** "1.2M subscribers" */
  subscribers: '.tgme_header_counter',
  shell: '.tgme_channel_history, .tgme_widget_message, .tgme_main',
} as const;
