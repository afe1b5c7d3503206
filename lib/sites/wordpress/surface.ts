import type { Surface } from '../../model/site.ts';
import { isPrivatePage } from '../private-pages.ts';

/** The software's own rooms; those of its plugins for members and shops are called as anywhere. */
const PRIVATE = /\/(?:wp-(?:admin|json|login|signup|activate|cron|comments-post|trackback)(?:\.php)?|xmlrpc\.php|lost-?password|kasse|dashboard|moderation)(?:\/|$)/i;
const PRIVATE_QUERY = ['preview', 'preview_id', 'customize_changeset_uuid', 'elementor-preview', 'fl_builder', 'et_fb', 'vc_editable', 'rest_route', 'feed'];
const LIST = /^(?:\/page\/\d+)?\/?$|\/(?:category|tag|page|topics?|blog|news)\/[^/]+(?:\/page\/\d+)?\/?$|\/(?:blog|news)\/?$|\/\d{4}(?:\/\d{2}){0,2}\/?$/;

/** What an address tells: a blog may give its posts any. The app at wordpress.com itself is the user's own. */
export function surfaceAt(url: URL): Surface | null {
  const { pathname: path, searchParams: query } = url;
  if (/^(?:www\.)?wordpress\.com$/.test(url.hostname) || isPrivatePage(url) || PRIVATE.test(path) || PRIVATE_QUERY.some((name) => query.has(name))) return null;
  if (query.has('s')) return { kind: 'search', id: null };
  const author = /\/author\/([^/]+)/.exec(path)?.[1] ?? query.get('author');
  if (author !== null) return { kind: 'profile', id: author };
  const post = query.get('p') ?? query.get('page_id');
  if (post !== null) return { kind: 'thread', id: post };
  return LIST.test(path) ? { kind: 'feed', id: null } : { kind: 'thread', id: null };
}
