import type { FunctionComponent } from 'preact';
import type { MessageKey } from '../../lib/platform/i18n.ts';
import { DigestSettings } from './DigestSettings.tsx';
import { FollowUpSettings } from './FollowUpSettings.tsx';
import { OwnHandles } from './OwnHandles.tsx';

/** A part of the settings: what it is called, and what can be set there. */
export interface SettingsSection {
  /** As it stands in the address: `#settings/follow-up`. */
  name: string;
  word: MessageKey;
  Content: FunctionComponent;
}

/** The parts of the settings in the order in which they stand. */
export const SECTIONS: readonly SettingsSection[] = [
  { name: 'follow-up', word: 'settingsFollowUp', Content: FollowUpSettings },
  { name: 'digest', word: 'digestTitle', Content: DigestSettings },
  { name: 'own-handles', word: 'ownHandlesTitle', Content: OwnHandles },
];
