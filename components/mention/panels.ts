import type { FunctionComponent } from 'preact';
import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import type { IconName } from '../parts/Icon.tsx';
import type { MentionHandlers } from './MentionActions.tsx';

/** What every panel below the current mention is given. */
export interface PanelProps {
  mention: Mention;
  now: EpochMs;
  on: MentionHandlers;
  onClose(): void;
}

interface Panel {
  /** The key that opens it, shown on its button. */
  keyName: string;
  label: MessageKey;
  icon: IconName;
  /** What the list of keys says of it. */
  says: MessageKey;
  /** Its choices have the number keys while it is open, and while it is being loaded: they are no tags then. */
  numbered?: true;
  /** Whether it has anything to say of this mention. */
  fits?(mention: Mention): boolean;
  load(): Promise<FunctionComponent<PanelProps>>;
}

/** What opens below the current mention, in the order of its buttons; the code of each is loaded when it is opened. */
export const PANELS = {
  due: { keyName: 'f', label: 'mentionFollowUp', icon: 'clock', says: 'popupKeysFollowUp', load: () => import('./DuePanel.tsx').then(({ DuePanel }) => DuePanel) },
  snooze: { keyName: 's', label: 'mentionSnooze', icon: 'snooze', says: 'popupKeysSnooze', load: () => import('./SnoozePanel.tsx').then(({ SnoozePanel }) => SnoozePanel) },
  why: {
    keyName: 'y',
    label: 'mentionWhy',
    icon: 'ear',
    says: 'popupKeysWhy',
    fits: ({ matches }) => matches.length > 0,
    load: () => import('./WhyPanel.tsx').then(({ WhyPanel }) => WhyPanel),
  },
  thread: { keyName: 'h', label: 'mentionThread', icon: 'thread', says: 'popupKeysThread', load: () => import('./ThreadPanel.tsx').then(({ ThreadPanel }) => ThreadPanel) },
  copy: { keyName: 'c', label: 'mentionCopy', icon: 'copy', says: 'popupKeysCopy', numbered: true, load: () => import('../copy/CopyPanel.tsx').then(({ CopyPanel }) => CopyPanel) },
  reply: { keyName: 'q', label: 'mentionReply', icon: 'reply', says: 'popupKeysReply', numbered: true, load: () => import('../template/ReplyPanel.tsx').then(({ ReplyPanel }) => ReplyPanel) },
} as const satisfies Record<string, Panel>;

export type PanelName = keyof typeof PANELS;

/** Those that have something to say of the mention. */
export function panelsFor(mention: Mention): [PanelName, Panel][] {
  return (Object.entries(PANELS) as [PanelName, Panel][]).filter(([, { fits }]) => fits === undefined || fits(mention));
}

/** Whether the number keys are that panel's. */
export function hasNumbers(panel: string | null): boolean {
  return panel !== null && 'numbered' in ((PANELS as Record<string, object>)[panel] ?? {});
}
