import type { Mention, Status } from '../../lib/model/mention.ts';
import type { PostKey } from '../../lib/model/post.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { DuePanel } from './DuePanel.tsx';
import { STATUS_WORD } from './mention-words.ts';
import { NotePanel } from './NotePanel.tsx';
import { placeOfPost } from './place-of-post.ts';
import { TagBar } from './TagBar.tsx';
import './mention-actions.css';

/** Loaded when it is asked for: it brings the parser and the matcher. */
const loadWhy = () => import('./WhyPanel.tsx').then(({ WhyPanel }) => WhyPanel);

const loadCopy = () => import('../copy/CopyPanel.tsx').then(({ CopyPanel }) => CopyPanel);

/** What is open below the current mention. */
export type MentionPanel = 'tag' | 'due' | 'note' | 'why' | 'copy';

/** What can be done with a mention. */
export interface MentionHandlers {
  /** Adds the tag, or takes it away where it stands. */
  tag(mention: Mention, tag: string): void;
  /** The status it has already: back to new. */
  status(mention: Mention, status: Status): void;
  due(mention: Mention, at: EpochMs | null): void;
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

const STATUS_KEYS: readonly (readonly [Status, string])[] = [
  ['todo', ''],
  ['waiting', 'w'],
  ['done', 'e'],
  ['ignored', 'x'],
];

/** Tags, status, follow-up, note and the way to the site: one click or one key each. */
export function MentionActions({ mention, tags, now, panel, on }: MentionActionsProps) {
  return (
    <div class="actions">
      <TagBar mention={mention} tags={tags} open={panel === 'tag'} onTag={(tag) => on.tag(mention, tag)} onOpen={() => on.panel('tag')} onClose={() => on.panel(null)} />
      <fieldset class="actions-status" aria-label={t('mentionStatus')}>
        {STATUS_KEYS.map(([status, key]) => (
          <button
            key={status}
            type="button"
            class={`status status-${status}`}
            aria-pressed={mention.status === status}
            {...(key === '' ? {} : { 'aria-keyshortcuts': key })}
            onClick={() => on.status(mention, status)}
          >
            <WithKey label={t(STATUS_WORD[status])} keyName={key} />
          </button>
        ))}
      </fieldset>
      <div class="actions-row">
        <Button look="quiet" small aria-expanded={panel === 'due'} aria-keyshortcuts="f" onClick={() => (panel === 'due' ? on.panel(null) : on.followUp(mention))}>
          <Icon name="clock" />
          <WithKey label={t('mentionFollowUp')} keyName="f" />
        </Button>
        <Button look="quiet" small aria-expanded={panel === 'note'} aria-keyshortcuts="n" onClick={() => on.panel(panel === 'note' ? null : 'note')}>
          <Icon name="note" />
          <WithKey label={t('mentionNote')} keyName="n" />
        </Button>
        {mention.matches.length > 0 && (
          <Button look="quiet" small aria-expanded={panel === 'why'} aria-keyshortcuts="y" onClick={() => on.panel(panel === 'why' ? null : 'why')}>
            <Icon name="ear" />
            <WithKey label={t('mentionWhy')} keyName="y" />
          </Button>
        )}
        <Button look="quiet" small aria-expanded={panel === 'copy'} aria-keyshortcuts="c" onClick={() => on.panel(panel === 'copy' ? null : 'copy')}>
          <Icon name="copy" />
          <WithKey label={t('mentionCopy')} keyName="c" />
        </Button>
        <Button look="quiet" small aria-keyshortcuts="o" title={mention.post.url} onClick={() => on.openOnSite(mention)}>
          <Icon name="open" />
          <WithKey label={t('mentionOpen', placeOfPost(mention.post))} keyName="o" />
        </Button>
      </div>
      {panel === 'why' && mention.matches.length > 0 && <Lazy key={mention.key} load={loadWhy} mention={mention} />}
      {panel === 'copy' && <Lazy key={mention.key} load={loadCopy} mention={mention} />}
      {panel === 'due' && <DuePanel dueAt={mention.dueAt} now={now} onDue={(at) => on.due(mention, at)} onClose={() => on.panel(null)} />}
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

/** What a button does and the key that does the same; ears hear the key from `aria-keyshortcuts`. */
function WithKey({ label, keyName }: { label: string; keyName: string }) {
  return (
    <span>
      {label}
      {keyName !== '' && (
        <span class="key" aria-hidden="true">
          {keyName}
        </span>
      )}
    </span>
  );
}
