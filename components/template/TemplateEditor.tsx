import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { unknownPlaceholders } from '../../lib/export/fill-template.ts';
import { type Placeholder, PLACEHOLDERS, type Template, TEMPLATE_LIMITS } from '../../lib/model/template.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { isSameName, type TemplateText } from '../hooks/use-templates.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Notice } from '../parts/Notice.tsx';
import { PageIcon } from '../parts/PageIcon.tsx';
import { dropDraft, hasDrafts, keepDraft, keptDraft } from '../parts/unsaved-drafts.ts';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { PLACEHOLDER_WORD } from './placeholder-words.ts';
import '../parts/ways.css';
import './template-editor.css';

export interface TemplateEditorProps {
  title: string;
  /** Its id, or `new`: what is left unsaved is here again when one comes back. */
  place: string;
  saved: TemplateText;
  /** Their names are taken. */
  others: readonly Template[];
  onSave(text: TemplateText): Promise<void>;
  onCancel(): void;
}

/** One saved reply, written anew or changed; a placeholder that nothing fills is named while it is typed. */
export function TemplateEditor({ title, place, saved: { name: savedName, text: savedText }, others, onSave, onCancel }: TemplateEditorProps) {
  const draftPlace = `template:${place}`;
  const saved: TemplateText = { name: savedName, text: savedText };
  const [draft, setDraft] = useState(() => keptDraft(draftPlace, saved) ?? saved);
  const [restored, setRestored] = useState(() => keptDraft(draftPlace, saved) !== null);
  const { name, text } = draft;
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const id = useId();
  const nameField = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (place === 'new') nameField.current?.focus();
  }, []);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => hasDrafts() && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, []);
  const change = (part: Partial<TemplateText>) => {
    setRestored(false);
    setDraft({ ...draft, ...part });
    keepDraft(draftPlace, saved, { ...draft, ...part });
  };
  const giveUp = () => {
    dropDraft(draftPlace);
    onCancel();
  };
  const written = { name: name.replace(/\s+/g, ' ').trim(), text: text.trim() };
  const taken = others.some((other) => isSameName(other, written));
  const nameError = taken ? t('templateNameTaken') : tried && written.name === '' ? t('templateNameMissing') : null;
  const textError = tried && written.text === '' ? t('templateTextMissing') : null;
  const unknown = unknownPlaceholders(text);
  const list = (items: readonly string[]) => new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(items);

  /** Where the caret stands, as if it had been typed: it can be taken back by the field's own undo. */
  const insert = (placeholder: Placeholder) => {
    field.current?.focus();
    document.execCommand('insertText', false, `{${placeholder}}`);
  };

  const save = () => {
    setTried(true);
    setFailed(false);
    if (taken || written.name === '') nameField.current?.focus();
    else if (written.text === '') field.current?.focus();
    else {
      dropDraft(draftPlace);
      void onSave(written).catch(() => {
        keepDraft(draftPlace, saved, draft);
        setFailed(true);
      });
    }
  };

  return (
    <>
      <ScreenHead
        title={title}
        before={
          <a class="screen-back" href="#templates">
            <PageIcon name="left" /> {t('templatesBack')}
          </a>
        }
      />
      <form
        class="card template-editor"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {restored && <Notice tone="calm" icon="note" title={t('topicRestored')} />}
        <Field label={t('templateName')} hint={t('templateNameHint')} value={name} error={nameError} maxLength={TEMPLATE_LIMITS.name} inputRef={nameField} onValue={(typed) => change({ name: typed })} />
        <div class="field">
          <label class="field-label" for={`${id}-text`}>
            {t('templateText')}
          </label>
          <textarea
            ref={field}
            id={`${id}-text`}
            class="input template-field"
            dir="auto"
            rows={6}
            maxLength={TEMPLATE_LIMITS.text}
            value={text}
            aria-describedby={`${id}-says`}
            aria-invalid={textError !== null}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
          <fieldset class="ways template-placeholders" aria-label={t('templateInsert')}>
            {PLACEHOLDERS.map((placeholder) => (
              <Button key={placeholder} small onClick={() => insert(placeholder)}>
                <code>{`{${placeholder}}`}</code> {t(PLACEHOLDER_WORD[placeholder])}
              </Button>
            ))}
          </fieldset>
          <p class="field-error" id={`${id}-says`} aria-live="polite">
            {textError ?? (unknown.length === 0 ? '' : t('templateUnknown', list(unknown), list(PLACEHOLDERS.map((one) => `{${one}}`))))}
          </p>
        </div>
        {failed && (
          <p class="field-error" role="alert">
            {t('topicSaveFailed')}
          </p>
        )}
        <p class="ways">
          <Button type="submit" look="primary">
            {t('topicSave')}
          </Button>
          <Button onClick={giveUp}>{t('topicCancel')}</Button>
        </p>
      </form>
    </>
  );
}
