import type { Site } from '../../model/site.ts';

export const VANILLA: Site = {
  id: 'vanilla',
  label: 'Vanilla Forums',
  group: 'forum',
  matches: [],
  // The body's id names the controller: `vanilla_discussion_index` (seen 2012–2020); pages that React draws have a box of that name.
  marks: ['body[id^="vanilla_"]', '#app.page-minHeight', 'header#vanillaHeader', 'body[id^="DiscussionPage"]', '.MessageList .ItemDiscussion[id^="Discussion_"]', '.MessageList .ItemComment[id^="Comment_"]', '.DataList .ItemDiscussion[id^="Discussion_"]', '.DataList-Search > .Item-Search'],
  surfaces: ['thread', 'feed', 'search'],
  kinds: ['post', 'reply'],
  never: ['messages', 'notifications', 'settings', 'login', 'drafts', 'saved', 'moderation'],
};
