import type { Mention, Status } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { TrashIcon } from '../parts/TrashIcon.tsx';
import { PRIORITY_WORD } from './mention-words.ts';
import { NotePanel } from './NotePanel.tsx';
import { type PanelName, PANELS, panelsFor } from './panels.ts';
import { placeOfPost } from './place-of-post.ts';
import { StatusButtons } from './StatusButtons.tsx';
import { TagBar } from './TagBar.tsx';
import { WithKey } from './WithKey.tsx';
import './mention-actions.css';

/** What is open below the current mention. */
export type MentionPanel = 'tag' | 'note' | PanelName;

/** What can be done with a mention, or with all that are chosen with it. */
export interface MentionHandlers {
  /** It alone, or all that are chosen with it, in their order. */
  chosenWith(mention: Mention): readonly Mention[];
  /** Adds the tag, or takes it away where it stands. */
  tag(mention: Mention, tag: string): void;
  /** The status it has already: back to new. */
  status(mention: Mention, status: Status): void;
  /** We answered: from now on it is their turn. */
  replied(mention: Mention): void;
  /** The next priority: high, low, normal again. */
  priority(mention: Mention): void;
  /** Selects it beside others, or no longer. */
  pick(mention: Mention): void;
  due(mention: Mention, at: EpochMs | null): void;
  promise(mention: Mention, promise: string): void;
  owner(mention: Mention, owner: string | null): void;
  /** Out of the queue until then; null: back at once. */
  snooze(mention: Mention, until: EpochMs | null): void;
  /** Another look every so many days. */
  lookBack(mention: Mention, days: number | null): void;
  /** Deletes it; it can be restored. */
  remove(mention: Mention): void;
  /** The whole note, at every keystroke. */
  note(key: PostKey, note: string): void;
  /** The field of the note was left. */
  noteDone(key: PostKey): void;
  /** Marks for follow-up where it is not, and opens the choice of dates. */
  followUp(mention: Mention): void;
  /** null closes what is open. */
  panel(panel: MentionPanel | null): void;
  openOnSite(mention: Mention): void;
}

export interface MentionActionsProps {
  mention: Mention;
  tags: readonly string[];
  now: EpochMs;
  panel: MentionPanel | null;
  on: MentionHandlers;
}

/** Tags, status, follow-up, note and the way to the site: one click or one key each. */
export function MentionActions({ mention, tags, now, panel, on }: MentionActionsProps) {
  const open = (name: PanelName) => {
    if (panel === name) on.panel(null);
    else if (name === 'due') on.followUp(mention);
    else on.panel(name);
  };
  return (
    <div class="actions">
      <TagBar mention={mention} tags={tags} open={panel === 'tag'} onTag={(tag) => on.tag(mention, tag)} onOpen={() => on.panel('tag')} onClose={() => on.panel(null)} />
      <StatusButtons status={mention.status} onStatus={(status) => on.status(mention, status)} />
      <div class="actions-row">
        <Button look="quiet" small aria-keyshortcuts="r" onClick={() => on.replied(mention)}>
          <Icon name="check" />
          <WithKey label={t('mentionReplied')} keyName="r" />
        </Button>
        <Button look="quiet" small aria-keyshortcuts="p" onClick={() => on.priority(mention)}>
          <Icon name="flag" />
          <WithKey label={t('mentionPriority', t(PRIORITY_WORD[mention.priority]))} keyName="p" />
        </Button>
        <Button look="quiet" small aria-expanded={panel === 'note'} aria-keyshortcuts="n" onClick={() => on.panel(panel === 'note' ? null : 'note')}>
          <Icon name="note" />
          <WithKey label={t('mentionNote')} keyName="n" />
        </Button>
        {panelsFor(mention).map(([name, { keyName, label, icon }]) => (
          <Button key={name} look="quiet" small aria-expanded={panel === name} aria-keyshortcuts={keyName} onClick={() => open(name)}>
            <Icon name={icon} />
            <WithKey label={t(label)} keyName={keyName} />
          </Button>
        ))}
        <Button look="quiet" small aria-keyshortcuts="o" title={mention.post.url} onClick={() => on.openOnSite(mention)}>
          <Icon name="open" />
          <WithKey label={t('mentionOpen', placeOfPost(mention.post))} keyName="o" />
        </Button>
        <Button look="quiet" small onClick={() => on.remove(mention)}>
          <TrashIcon />
          {t('mentionDelete')}
        </Button>
      </div>
      {panel !== null && panel in PANELS && (
        <Lazy key={`${panel} ${mention.key}`} load={PANELS[panel as PanelName].load} mention={mention} now={now} on={on} onClose={() => on.panel(null)} />
      )}
      {(panel === 'note' || mention.note !== '') && (
        <NotePanel
          key={mention.key}
          note={mention.note}
          focused={panel === 'note'}
          onNote={(note) => on.note(mention.key, note)}
          onOpen={() => on.panel('note')}
          onLeave={() => on.noteDone(mention.key)}
          onClose={() => on.panel(null)}
        />
      )}
    </div>
  );
}
