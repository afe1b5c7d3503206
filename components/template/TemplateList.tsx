import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Template } from '../../lib/model/template.ts';
import { t } from '../../lib/platform/i18n.ts';
import { offerDownload } from '../export/offer-download.ts';
import { templateFile } from '../hooks/template-files.ts';
import type { TemplateActions } from '../hooks/use-templates.ts';
import { Button } from '../parts/Button.tsx';
import { Empty } from '../parts/Empty.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { Toast } from '../parts/Toast.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { starterTemplates } from './starters.ts';
import { TemplateImport } from './TemplateImport.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import '../parts/ways.css';
import './template-list.css';

export interface TemplateListProps {
  templates: readonly Template[];
  actions: TemplateActions;
}

const TOAST_MS = 8_000;

/** The saved replies in their order: the first nine have the number as a key. */
export function TemplateList({ templates, actions }: TemplateListProps) {
  const [removed, setRemoved] = useState<Template | null>(null);
  const [moved, setMoved] = useState<{ id: string; by: number } | null>(null);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    if (removed === null) return;
    const timer = setTimeout(() => setRemoved(null), TOAST_MS);
    return () => clearTimeout(timer);
  }, [removed]);

  // A row that changes its place loses the focus: it goes back to the button that moved it, or to its neighbour at the ends.
  useLayoutEffect(() => {
    if (moved === null) return;
    const row = [...(list.current?.children ?? [])].find((item) => item instanceof HTMLElement && item.dataset['template'] === moved.id);
    const buttons = [...(row?.querySelectorAll<HTMLButtonElement>('[data-by]:not(:disabled)') ?? [])];
    (buttons.find(({ dataset }) => dataset['by'] === String(moved.by)) ?? buttons[0])?.focus();
  }, [templates]);

  const move = (template: Template, by: number) => {
    setMoved({ id: template.id, by });
    void actions.move(template.id, template.position + by);
  };
  const remove = async (template: Template) => {
    setMoved(null);
    setRemoved((await actions.remove(template.id)) ?? null);
    document.querySelector<HTMLElement>('h1')?.focus();
  };
  const saveFile = () => {
    const { blob, name } = templateFile(templates);
    offerDownload(blob, name);
  };

  return (
    <>
      <ScreenHead title={t('templatesTitle')} lead={t('templatesLead')}>
        {templates.length > 0 && (
          <Button onClick={saveFile}>
            <PageIcon name="save" /> {t('topicsExport')}
          </Button>
        )}
        <a class="button button-primary" href="#templates/new">
          <PageIcon name="plus" /> {t('templateNew')}
        </a>
      </ScreenHead>
      {templates.length === 0 ? (
        <Empty icon={<PageIcon name="template" />} title={t('templatesNone')} why={t('templatesNoneWhy')}>
          <Button onClick={() => void actions.add(starterTemplates())}>{t('templatesStart')}</Button>
        </Empty>
      ) : (
        <ol class="templates" ref={list}>
          {templates.map((template, place) => (
            <TemplateRow key={template.id} template={template} place={place} last={place === templates.length - 1} onMove={(by) => move(template, by)} onRemove={() => void remove(template)} />
          ))}
        </ol>
      )}
      <TemplateImport existing={templates} onAdd={actions.add} />
      <Toast
        message={removed === null ? null : t('templateRemoved', removed.name)}
        action={removed === null ? null : { label: t('popupUndo'), run: () => void actions.restore(removed).then(() => setRemoved(null)) }}
      />
    </>
  );
}
