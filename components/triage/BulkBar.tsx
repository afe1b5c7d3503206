import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Mention } from '../../lib/model/mention.ts';
import type { EpochMs } from '../../lib/model/time.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import type { Triage } from '../hooks/use-triage.ts';
import type { MentionHandlers } from '../mention/MentionActions.tsx';
import { OwnerField } from '../mention/OwnerField.tsx';
import { PANELS } from '../mention/panels.ts';
import { StatusButtons } from '../mention/StatusButtons.tsx';
import { TagBar } from '../mention/TagBar.tsx';
import { Button } from '../parts/Button.tsx';
import { Icon, type IconName } from '../parts/Icon.tsx';
import { Lazy } from '../parts/Lazy.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { TrashIcon } from '../parts/TrashIcon.tsx';
import { useEventsIn } from '../parts/use-events-in.ts';
import { bulkHandlers, shared } from './bulk-handlers.ts';
import './bulk-bar.css';

export interface BulkBarProps {
  /** Those that are selected, as far as they are read. */
  mentions: readonly Mention[];
  /** How many are selected. */
  count: number;
  tags: readonly string[];
  now: EpochMs;
  on: MentionHandlers;
  triage: Triage;
  onExport(): void;
  /** Nothing is selected any more. */
  onClear(): void;
  /** The bar is gone, and with it what had the focus. */
  onGone(): void;
}

/** Opens below the buttons. */
type Part = 'tag' | 'owner' | 'due' | 'snooze' | 'copy';

const PARTS: readonly { name: Part; label: Parameters<typeof t>[0]; icon: IconName | 'tag' | 'people' }[] = [
  { name: 'tag', label: 'columnTags', icon: 'tag' },
  { name: 'due', label: PANELS.due.label, icon: PANELS.due.icon },
  { name: 'snooze', label: PANELS.snooze.label, icon: PANELS.snooze.icon },
  { name: 'owner', label: 'columnOwner', icon: 'people' },
  { name: 'copy', label: PANELS.copy.label, icon: PANELS.copy.icon },
];

/** How many are selected, which is read out, and everything to do with all of them: each press is one action, taken back at once. */
export function BulkBar(props: BulkBarProps) {
  return (
    <div class="bulk-place">
      <output class="bulk-count">{props.count > 0 && plural('bulkSelected', props.count)}</output>
      {props.count > 0 && <Bar {...props} />}
    </div>
  );
}

function Bar({ mentions, tags, now, on, triage, onExport, onClear, onGone }: BulkBarProps) {
  const [part, setPart] = useState<Part | null>(null);
  const bar = useRef<HTMLFieldSetElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const all = bulkHandlers(on, mentions);
  const [first] = mentions;

  const close = () => {
    setPart(null);
    opener.current?.focus();
  };
  useEventsIn(bar, {
    keydown(event) {
      if (event.key !== 'Escape' || part === null || event.defaultPrevented) return;
      event.preventDefault();
      close();
    },
  });
  useLayoutEffect(() => () => {
    if (document.activeElement === null || document.activeElement === document.body || bar.current?.contains(document.activeElement) === true) onGone();
  }, []);

  return (
    <fieldset ref={bar} class="bulk" aria-label={t('bulkName')}>
      <div class="bulk-row">
        <StatusButtons status={shared(mentions, ({ status }) => status)} onStatus={all.status} />
        <Button look="quiet" small onClick={all.replied}>
          <Icon name="check" /> {t('mentionReplied')}
        </Button>
        {PARTS.map(({ name, label, icon }) => (
          <Button
            key={name}
            look="quiet"
            small
            aria-expanded={part === name}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              setPart(part === name ? null : name);
            }}
          >
            <PageIcon name={icon} /> {t(label)}
          </Button>
        ))}
        <Button look="quiet" small onClick={all.priority}>
          <Icon name="flag" /> {t('bulkPriority')}
        </Button>
        <Button look="quiet" small onClick={onExport}>
          <Icon name="save" /> {t('mentionsExport')}
        </Button>
        <Button look="quiet" small onClick={all.remove}>
          <TrashIcon /> {t('mentionDelete')}
        </Button>
        <Button look="quiet" small onClick={triage.undoLast}>
          <PageIcon name="undo" /> {t('popupUndo')}
        </Button>
        <Button look="quiet" small aria-keyshortcuts="Escape" onClick={onClear}>
          <Icon name="close" /> {t('bulkClear')}
        </Button>
      </div>
      {part === 'tag' && <TagBar mention={{ tags: all.tags }} tags={tags} open onTag={all.tag} onOpen={() => {}} onClose={close} />}
      {part === 'owner' && <OwnerField owner={shared(mentions, ({ owner }) => owner)} onOwner={all.owner} />}
      {first !== undefined && part !== null && part in PANELS && <Lazy key={part} load={PANELS[part as 'due' | 'snooze' | 'copy'].load} mention={first} now={now} on={on} onClose={close} />}
    </fieldset>
  );
}
