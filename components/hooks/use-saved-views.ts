import { movedView, type SavedView, withView } from '../../lib/model/saved-view.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
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

/** The user's own views of the queue, followed in every window. */
export function useSavedViews(): SavedViews {
  const settings = useSettings();
  const change = (next: (views: readonly SavedView[]) => readonly SavedView[]) => void changeSettings(({ views }) => ({ views: next(views) }));
  return {
    views: settings?.views,
    save: (name, query) => change((views) => withView(views, { id: crypto.randomUUID(), name, query })),
    rename: (id, name) => change((views) => views.map((view) => (view.id === id ? { ...view, name } : view))),
    remove: (id) => change((views) => views.filter((view) => view.id !== id)),
    move: (id, by) => change((views) => movedView(views, id, by)),
  };
}
