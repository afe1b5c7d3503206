import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SectionId } from '../../lib/digest/digest-plan.ts';
import { SECTION_TITLE } from '../../lib/export/digest/document-of.ts';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { Field } from '../parts/Field.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { type Layout, isTemplate, movedSection } from './layouts.ts';
import { nameOf } from './DigestChooser.tsx';
import './arrange-dialog.css';

export interface ArrangeDialogProps {
  layout: Layout;
  /** Shown at once. */
  onSections(sections: Layout['sections']): void;
  /** As it stands, under a name: one of the user's own. */
  onSaveAs(name: string): void;
  /** One of the user's own goes; one that comes with Earshot is as it came. */
  onRemove(): void;
  onClose(): void;
}

const LONGEST_NAME = 60;

/** Which sections a digest has and in which order, by buttons or with Alt and the arrows; and as what it is kept. */
export function ArrangeDialog({ layout, onSections, onSaveAs, onRemove, onClose }: ArrangeDialogProps) {
  // Who presses fast moves what stands then, not what was kept before.
  const latest = useRef<Layout['sections'] | null>(null);
  const sections = latest.current ?? layout.sections;
  const arrange = (next: Layout['sections']) => {
    latest.current = next;
    onSections(next);
  };
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [moved, setMoved] = useState<{ id: SectionId; focus: string } | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const isShown = sections.filter(({ shown }) => shown).length;

  // What changes its place loses the focus: it goes back to what moved it, or to its box at the ends.
  useLayoutEffect(() => {
    if (moved === null) return;
    const row = list.current?.querySelector(`[data-section="${moved.id}"]`);
    const button = row?.querySelector<HTMLElement>(`[data-way="${moved.focus}"]:not(:disabled)`) ?? row?.querySelector<HTMLElement>('input');
    button?.focus();
  }, [sections, moved]);

  const move = (id: SectionId, by: number, focus: string) => {
    const next = movedSection(latest.current ?? layout.sections, id, by);
    arrange(next);
    setMoved({ id, focus });
    setSaid(t('digestMoved', t(SECTION_TITLE[id]), next.findIndex((section) => section.id === id) + 1, next.length));
  };
  const toggle = (id: SectionId) => {
    setMoved(null);
    arrange((latest.current ?? layout.sections).map((section) => (section.id === id ? { ...section, shown: !section.shown } : section)));
  };
  const onKeyDown = (event: KeyboardEvent, id: SectionId) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    move(id, by, 'box');
  };

  return (
    <Dialog title={t('digestArrangeTitle', nameOf(layout))} closeLabel={t('popupClose')} onClose={onClose}>
      <p class="arrange-means">{t('digestArrangeMeans')}</p>
      <ol class="arrange" ref={list}>
        {sections.map(({ id, shown }, place) => {
          const title = t(SECTION_TITLE[id]);
          return (
            <li key={id} data-section={id}>
              <label>
                <input type="checkbox" data-way="box" checked={shown} disabled={shown && isShown === 1} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" onChange={() => toggle(id)} onKeyDown={(event) => onKeyDown(event, id)} />
                {title}
              </label>
              <Button look="quiet" small square data-way="up" aria-label={t('digestEarlier', title)} title={t('digestEarlier', title)} disabled={place === 0} onClick={() => move(id, -1, 'up')}>
                <PageIcon name="up" />
              </Button>
              <Button look="quiet" small square data-way="down" aria-label={t('digestLater', title)} title={t('digestLater', title)} disabled={place === sections.length - 1} onClick={() => move(id, 1, 'down')}>
                <PageIcon name="down" />
              </Button>
            </li>
          );
        })}
      </ol>
      <form
        class="arrange-save"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          onSaveAs(name.trim());
          setSaid(t('digestSavedAs', name.trim()));
          setName('');
        }}
      >
        <Field label={t('digestSaveAs')} hint={t('digestSaveAsHint')} value={name} maxLength={LONGEST_NAME} onValue={setName} />
        <Button type="submit" disabled={name.trim() === ''}>
          {t('digestSaveKind')}
        </Button>
      </form>
      <output class="arrange-said">{said}</output>
      <Button
        look={isTemplate(layout.id) ? 'quiet' : 'danger'}
        onClick={() => {
          setMoved(null);
          latest.current = null;
          onRemove();
          setSaid(isTemplate(layout.id) ? t('digestUsualAgain') : t('digestKindRemoved', nameOf(layout)));
        }}
      >
        {isTemplate(layout.id) ? t('digestUsual') : t('digestRemoveKind', nameOf(layout))}
      </Button>
    </Dialog>
  );
}
