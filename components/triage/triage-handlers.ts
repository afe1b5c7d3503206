import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { openOnSite } from '../../lib/platform/tabs.ts';
import type { Tags } from '../hooks/use-tags.ts';
import type { Triage } from '../hooks/use-triage.ts';
import { duePresets } from '../mention/due-presets.ts';
import type { MentionHandlers } from '../mention/MentionActions.tsx';
import { hasNumbers, panelsFor } from '../mention/panels.ts';
import type { Command } from './commands.ts';
import type { Current } from './use-current.ts';

interface Parts {
  /** What is listed. */
  shown: readonly Mention[];
  triage: Triage;
  current: Current;
  /** A tag was used: it is offered from now on. */
  remember(tag: string): void;
  now: EpochMs;
}

/** What buttons and keys do with a mention, and with those that are selected with it. */
export function triageHandlers({ shown, triage, current, remember, now }: Parts): MentionHandlers {
  const chosenWith = (mention: Mention): readonly Mention[] => {
    const selected = new Set(current.selected);
    return selected.has(mention.key) ? shown.filter(({ key }) => selected.has(key)) : [mention];
  };
  return {
    chosenWith,
    tag(mention, tag) {
      remember(tag);
      triage.tag(chosenWith(mention), tag);
    },
    status: (mention, status) => triage.status(chosenWith(mention), status),
    replied: (mention) => triage.replied(chosenWith(mention)),
    priority: (mention) => triage.priority(chosenWith(mention)),
    pick: ({ key }) => current.pick(key),
    due: (mention, at) => triage.due(chosenWith(mention), at),
    promise: (mention, promise) => triage.promise(chosenWith(mention), promise),
    owner: (mention, owner) => triage.owner(chosenWith(mention), owner),
    snooze: (mention, until) => triage.snooze(chosenWith(mention), until),
    lookBack: (mention, days) => triage.lookBack(chosenWith(mention), days),
    remove: (mention) => triage.remove(chosenWith(mention)),
    note: triage.note,
    noteDone: triage.noteDone,
    followUp(mention) {
      // One key is enough: tomorrow at nine, unless another time is chosen from what opens.
      const tomorrow = duePresets(now).find(({ id }) => id === 'tomorrow');
      if (mention.dueAt === null && tomorrow !== undefined) triage.due(chosenWith(mention), tomorrow.at);
      current.open('due');
    },
    panel: (panel) => (panel === null ? current.close() : current.open(panel)),
    openOnSite: ({ post }) => void openOnSite(post.url),
  };
}

interface KeyParts {
  /** The current one; undefined where the list is empty. */
  mention: Mention | undefined;
  withTag: Tags['withTag'];
  current: Current;
  on: MentionHandlers;
  triage: Triage;
}

/** Does what a key in the list means; false where there is nothing to do. */
export function triageKeys(command: Command, { mention, withTag, current, on, triage }: KeyParts): boolean {
  if (command.do === 'undo') triage.undoLast();
  if (command.do === 'back') {
    if (current.panel !== null) current.close();
    else if (current.selected.length > 0) current.deselect();
    else return false;
  }
  if (mention === undefined) return true;
  switch (command.do) {
    case 'move':
      current.move(command.by, command.select);
      break;
    case 'tag':
      if (!hasNumbers(current.panel)) withTag(command.number, (tag) => on.tag(mention, tag));
      break;
    case 'pick':
      on.pick(mention);
      break;
    case 'status':
      on.status(mention, command.status);
      break;
    case 'replied':
    case 'priority':
      on[command.do](mention);
      break;
    case 'follow up':
      on.followUp(mention);
      break;
    case 'tag by name':
      current.open('tag');
      break;
    case 'note':
      current.open('note');
      break;
    case 'panel':
      if (panelsFor(mention).some(([name]) => name === command.panel)) on.panel(current.panel === command.panel ? null : command.panel);
      break;
    case 'open':
      on.openOnSite(mention);
      break;
  }
  return true;
}
