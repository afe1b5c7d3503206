import type { FunctionComponent } from 'preact';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import type { PageIconName } from '../parts/PageIcon.tsx';
import type { Route } from './route.ts';

/** What every screen is told: where in it, and what it is narrowed to. */
export type ScreenProps = Pick<Route, 'place' | 'query'>;

export interface Screen {
  /** As it stands in the address: `#topics`. */
  name: string;
  word: MessageKey;
  icon: PageIconName;
  /** Pressed after `g`, it leads here. */
  key: string;
  /** It takes the whole of the window. */
  isWide?: true;
  /** It has an address and stands in no navigation: links lead there. */
  isHidden?: true;
  /** Stands apart from those above it in the navigation. */
  apart?: true;
  /** Loaded when it is opened. */
  load(): Promise<FunctionComponent<ScreenProps>>;
}

/** The screens of the full page as the navigation lists them; the first is shown where the address names none. */
export const SCREENS: readonly Screen[] = [
  { name: 'queue', word: 'queueTitle', icon: 'queue', key: 'q', load: () => import('../queue/QueueScreen.tsx').then(({ QueueScreen }) => QueueScreen) },
  { name: 'mentions', word: 'dashboardMentions', icon: 'table', key: 'm', isWide: true, load: () => import('../mention-table/MentionsScreen.tsx').then(({ MentionsScreen }) => MentionsScreen) },
  { name: 'board', word: 'dashboardBoard', icon: 'board', key: 'b', isWide: true, load: () => import('../board/BoardScreen.tsx').then(({ BoardScreen }) => BoardScreen) },
  { name: 'calendar', word: 'dashboardCalendar', icon: 'calendar', key: 'c', isWide: true, load: () => import('../calendar/CalendarScreen.tsx').then(({ CalendarScreen }) => CalendarScreen) },
  { name: 'people', word: 'dashboardPeople', icon: 'people', key: 'p', load: () => import('../person/PeopleScreen.tsx').then(({ PeopleScreen }) => PeopleScreen) },
  { name: 'digest', word: 'digestTitle', icon: 'digest', key: 'd', load: () => import('../digest/DigestScreen.tsx').then(({ DigestScreen }) => DigestScreen) },
  { name: 'topics', word: 'dashboardTopics', icon: 'ear', key: 't', apart: true, load: () => import('../topic/TopicsScreen.tsx').then(({ TopicsScreen }) => TopicsScreen) },
  { name: 'sites', word: 'dashboardSites', icon: 'globe', key: 's', load: () => import('../site/SitesScreen.tsx').then(({ SitesScreen }) => SitesScreen) },
  { name: 'tags', word: 'tagsTitle', icon: 'tag', key: 'a', load: () => import('../tag/TagsScreen.tsx').then(({ TagsScreen }) => TagsScreen) },
  { name: 'templates', word: 'templatesTitle', icon: 'template', key: 'r', load: () => import('../template/TemplatesScreen.tsx').then(({ TemplatesScreen }) => TemplatesScreen) },
  { name: 'import', word: 'fileImportNav', icon: 'import', key: 'i', load: () => import('../import/ImportScreen.tsx').then(({ ImportScreen }) => ImportScreen) },
  { name: 'backup', word: 'backupNav', icon: 'backup', key: 'k', load: () => import('../backup/BackupScreen.tsx').then(({ BackupScreen }) => BackupScreen) },
  { name: 'ledger', word: 'ledgerTitle', icon: 'ledger', key: 'l', apart: true, load: () => import('../ledger/LedgerScreen.tsx').then(({ LedgerScreen }) => LedgerScreen) },
  { name: 'settings', word: 'settingsTitle', icon: 'settings', key: ',', load: () => import('../settings/SettingsScreen.tsx').then(({ SettingsScreen }) => SettingsScreen) },
  { name: 'deleted', word: 'deletedTitle', icon: 'list', key: '', isHidden: true, load: () => import('../deleted/DeletedScreen.tsx').then(({ DeletedScreen }) => DeletedScreen) },
  { name: 'mention', word: 'dashboardMention', icon: 'list', key: '', isHidden: true, load: () => import('../mention/MentionScreen.tsx').then(({ MentionScreen }) => MentionScreen) },
];
