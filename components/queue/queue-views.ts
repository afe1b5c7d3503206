import type { SavedView } from '../../lib/model/saved-view.ts';
import { type MessageKey, numberText, t } from '../../lib/platform/i18n.ts';
import { hashOf } from '../dashboard/route.ts';
import { MOST_COUNTED } from '../hooks/use-view-counts.ts';
import { type ViewId, VIEWS } from './queue-filter.ts';
import { fieldsOf, type QueueQuery, queueQueryOf, viewAlone } from './queue-query.ts';

/** A view to choose: one of ours, or one that the user saved. */
export interface ListedView {
  id: string;
  name: string;
  /** Where it leads. */
  address: string;
  query: QueueQuery;
}

const VIEW_WORD: Record<ViewId, MessageKey> = {
  '': 'queueViewAll',
  mine: 'queueViewMine',
  due: 'queueViewDue',
  waiting: 'queueViewWaiting',
  competitors: 'queueViewCompetitors',
  complaints: 'queueViewComplaints',
  unread: 'queueViewUnread',
};

/** All views in their order, and which of them this is: one that the user saved so, else the one that the chips narrow. */
export function listedViews(query: QueueQuery, saved: readonly SavedView[]): { views: readonly ListedView[]; at: number } {
  const ours = VIEWS.map((id) => listed(id, t(VIEW_WORD[id]), viewAlone(id)));
  const own = saved.map((view) => listed(view.id, view.name, queueQueryOf(new URLSearchParams(view.query))));
  const here = addressOf(query);
  const exactly = own.findIndex(({ address }) => address === here);
  return { views: [...ours, ...own], at: exactly === -1 ? Math.max(0, VIEWS.findIndex((id) => id === query.view)) : ours.length + exactly };
}

export function addressOf(query: QueueQuery): string {
  return hashOf(['queue'], fieldsOf(query));
}

/** What is behind `?` in the address: how a view is saved. */
export function savedQuery(query: QueueQuery): string {
  return addressOf(query).split('?')[1] ?? '';
}

export function countText(count: number): string {
  return count > MOST_COUNTED ? t('queueMoreThan', MOST_COUNTED) : numberText(count);
}

function listed(id: string, name: string, query: QueueQuery): ListedView {
  return { id, name, address: addressOf(query), query };
}
