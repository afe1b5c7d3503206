import { type TagId, tagIdOf } from './tag.ts';

/** A view of the queue under a name of the user's own. */
export interface SavedView {
  id: string;
  name: string;
  /** What it is narrowed to, as it stands in the address behind `#queue?`. */
  query: string;
}

/** The views with this one: in the place of the one that has its name, whatever the case, else at the end. */
export function withView(views: readonly SavedView[], { id, name, query }: SavedView): SavedView[] {
  const isNamesake = (view: SavedView) => view.name.toLowerCase() === name.toLowerCase();
  return views.some(isNamesake) ? views.map((view) => (isNamesake(view) ? { ...view, name, query } : view)) : [...views, { id, name, query }];
}

/** The views with that one so many places further down, held to the ends. */
export function movedView(views: readonly SavedView[], id: string, by: number): SavedView[] {
  const from = views.findIndex((view) => view.id === id);
  if (from === -1) return [...views];
  const rest = views.filter((view) => view.id !== id);
  return rest.toSpliced(Math.max(0, Math.min(rest.length, from + by)), 0, views[from]!);
}

/** The view with the names that its tags have by now. */
export function withTagsRenamed(view: SavedView, renamed: ReadonlyMap<TagId, string>): SavedView {
  const fields = new URLSearchParams(view.query);
  const tags = fields.getAll('tag');
  if (!tags.some((tag) => renamed.has(tagIdOf(tag)))) return view;
  fields.delete('tag');
  for (const tag of new Set(tags.map((one) => renamed.get(tagIdOf(one)) ?? one))) fields.append('tag', tag);
  return { ...view, query: String(fields) };
}
