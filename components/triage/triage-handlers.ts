import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { openOnSite } from '../../lib/platform/tabs.ts';
import type { Triage } from '../hooks/use-triage.ts';
import { duePresets } from '../mention/due-presets.ts';
import type { MentionHandlers } from '../mention/MentionActions.tsx';
import type { Command } from './commands.ts';
import type { Current } from './use-current.ts';

interface Parts {
  triage: Triage;
  current: Current;
  /** A tag was used: it is offered from now on. */
  remember(tag: string): void;
  now: EpochMs;
}

/** What buttons and keys do with a mention. */
export function triageHandlers({ triage, current, remember, now }: Parts): MentionHandlers {
  return {
    tag(mention, tag) {
      remember(tag);
      triage.tag(mention, tag);
    },
    status: triage.status,
    due: ({ key }, at) => triage.due(key, at),
    note: triage.note,
    noteDone: triage.noteDone,
    followUp(mention) {
      // One key is enough: tomorrow at nine, unless another time is chosen from what opens.
      const tomorrow = duePresets(now).find(({ id }) => id === 'tomorrow');
      if (mention.dueAt === null && tomorrow !== undefined) triage.due(mention.key, tomorrow.at);
      current.open('due');
    },
    panel: (panel) => (panel === null ? current.close() : current.open(panel)),
    openOnSite: ({ post }) => void openOnSite(post.url),
  };
}

interface KeyParts {
  /** The current one; undefined where the list is empty. */
  mention: Mention | undefined;
  tags: readonly string[];
  current: Current;
  on: MentionHandlers;
  triage: Triage;
}

/** Does what a key in the list means; false where there is nothing to do. */
export function triageKeys(command: Command, { mention, tags, current, on, triage }: KeyParts): boolean {
  if (command.do === 'undo') triage.undoLast();
  if (command.do === 'back') {
    if (current.panel === null) return false;
    current.close();
  }
  if (mention === undefined) return true;
  if (command.do === 'move') current.move(command.by);
  if (command.do === 'tag') {
    const tag = tags[command.number - 1];
    if (tag !== undefined) on.tag(mention, tag);
  }
  if (command.do === 'status') on.status(mention, command.status);
  if (command.do === 'tag by name') current.open('tag');
  if (command.do === 'follow up') on.followUp(mention);
  if (command.do === 'note') current.open('note');
  if (command.do === 'why' && mention.matches.length > 0) on.panel(current.panel === 'why' ? null : 'why');
  if (command.do === 'copy') on.panel(current.panel === 'copy' ? null : 'copy');
  if (command.do === 'open') on.openOnSite(mention);
  return true;
}
