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
