import { useId, useRef, useState } from 'preact/hooks';
import type { Template } from '../../lib/model/template.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { type TemplateFileFault, templatesOfFile } from '../hooks/template-files.ts';
import { isSameName, type TemplateText } from '../hooks/use-templates.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { templateFaultText } from './template-fault-text.ts';

export interface TemplateImportProps {
  existing: readonly Template[];
  onAdd(templates: readonly TemplateText[]): Promise<void>;
}

interface Found {
  templates: readonly TemplateText[];
  faults: readonly TemplateFileFault[];
}

/** Saved replies of a colleague's file: shown before they are taken in, whole or not at all. */
export function TemplateImport({ existing, onAdd }: TemplateImportProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [said, setSaid] = useState('');
  const open = async (chosen: File | undefined) => {
    setSaid('');
    setFound(chosen === undefined ? null : templatesOfFile(await chosen.text()));
  };
  const done = (words: string) => {
    setFound(null);
    setSaid(words);
    if (field.current !== null) field.current.value = '';
    field.current?.focus();
  };
  const add = async (templates: readonly TemplateText[]) => {
    const added = await onAdd(templates).then(() => true, () => false);
    done(added ? t('taughtAdded', templates.length) : t('templatesAddFailed'));
  };
  return (
    <section class="card template-import">
      <div class="field">
        <label class="field-label" for={`${id}-file`}>
          {t('templatesFile')}
        </label>
        <input ref={field} id={`${id}-file`} class="input" type="file" accept=".json,application/json" aria-describedby={`${id}-hint`} onChange={({ currentTarget }) => void open(currentTarget.files?.[0])} />
        <p class="field-hint" id={`${id}-hint`}>
          {t('templatesFileHint')}
        </p>
      </div>
      <div aria-live="polite">
        {said !== '' && <p>{said}</p>}
        {found !== null && found.faults.length > 0 && (
          <ul class="template-faults">
            {found.faults.map((fault, index) => (
              <li key={index}>
                <Icon name="alert" /> {templateFaultText(fault)}
              </li>
            ))}
          </ul>
        )}
        {found !== null && found.templates.length > 0 && (
          <ul class="template-found">
            {found.templates.map((template) => (
              <li key={template.name}>
                <b dir="auto">{template.name}</b>
                {existing.some((one) => isSameName(one, template)) && <span class="field-hint"> {t('taughtReplaces')}</span>}
                <p class="template-text" dir="auto">
                  {template.text}
                </p>
              </li>
            ))}
          </ul>
        )}
      </div>
      {found !== null && found.templates.length > 0 && (
        <p class="template-ways">
          <Button look="primary" onClick={() => void add(found.templates)}>
            {plural('templatesAdd', found.templates.length)}
          </Button>
          <Button onClick={() => done('')}>{t('topicCancel')}</Button>
        </p>
      )}
    </section>
  );
}
