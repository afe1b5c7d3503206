import type { Template } from '../../lib/model/template.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { templatesOfFile } from '../hooks/template-files.ts';
import { isSameName, type TemplateText } from '../hooks/use-templates.ts';
import { SharedFile } from '../parts/SharedFile.tsx';
import { templateFaultText } from './template-fault-text.ts';

export interface TemplateImportProps {
  existing: readonly Template[];
  onAdd(templates: readonly TemplateText[]): Promise<void>;
}

/** Saved replies of a colleague's file. */
export function TemplateImport({ existing, onAdd }: TemplateImportProps) {
  return (
    <section class="card template-import">
      <SharedFile
        label={t('templatesFile')}
        hint={t('templatesFileHint')}
        read={itemsOfFile}
        faultText={templateFaultText}
        keyOf={({ name }) => name}
        addText={(count) => plural('templatesAdd', count)}
        failedText={t('templatesAddFailed')}
        onAdd={onAdd}
      >
        {(template) => (
          <>
            <b dir="auto">{template.name}</b>
            {existing.some((one) => isSameName(one, template)) && <span class="field-hint"> {t('taughtReplaces')}</span>}
            <p class="template-text" dir="auto">
              {template.text}
            </p>
          </>
        )}
      </SharedFile>
    </section>
  );
}

function itemsOfFile(text: string) {
  const { templates, faults } = templatesOfFile(text);
  return { items: templates, faults };
}
