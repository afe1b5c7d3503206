import { useMemo } from 'preact/hooks';
import { movedView, type SavedView, withTagsRenamed, withView } from '../../lib/model/saved-view.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { renamedTags } from '../../lib/store/renamed-tags.ts';
import { useLiveQuery } from './use-live-query.ts';
import { useSettings } from './use-settings.ts';

export interface SavedViews {
  /** undefined until read. */
  views: readonly SavedView[] | undefined;
  /** Under a name that stands already, in its place. */
  save(name: string, query: string): void;
  rename(id: string, name: string): void;
  remove(id: string): void;
  /** So many places further down. */
  move(id: string, by: number): void;
}

/** The user's own views of the queue, followed in every window; what they narrow to follows the tags that are renamed. */
export function useSavedViews(): SavedViews {
  const settings = useSettings();
  const renamed = useLiveQuery(renamedTags, []);
  return useMemo(() => ({ views: renamed && settings?.views.map((view) => withTagsRenamed(view, renamed)), ...CHANGES }), [renamed, settings]);
}

function change(next: (views: readonly SavedView[]) => readonly SavedView[]): void {
  void changeSettings(({ views }) => ({ views: next(views) }));
}

const CHANGES: Omit<SavedViews, 'views'> = {
  save: (name, query) => change((views) => withView(views, { id: crypto.randomUUID(), name, query })),
  rename: (id, name) => change((views) => views.map((view) => (view.id === id ? { ...view, name } : view))),
  remove: (id) => change((views) => views.filter((view) => view.id !== id)),
  move: (id, by) => change((views) => movedView(views, id, by)),
};
