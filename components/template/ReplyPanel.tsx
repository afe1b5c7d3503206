import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillTemplate, type FilledTemplate } from '../../lib/export/fill-template.ts';
import type { Template } from '../../lib/model/template.ts';
import { putOnClipboard } from '../../lib/platform/clipboard.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { openOwnPage } from '../../lib/platform/tabs.ts';
import { useTemplates } from '../hooks/use-templates.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import type { PanelProps } from '../mention/panels.ts';
import { Button } from '../parts/Button.tsx';
import { PLACEHOLDER_WORD } from './placeholder-words.ts';
import { templateValues } from './template-values.ts';
import '../mention/panel.css';
import './reply-panel.css';

/** The saved replies, filled from the mention: a number or Enter copies one. What is sent is sent by whoever pastes it. */
export function ReplyPanel({ mention, now }: Pick<PanelProps, 'mention' | 'now'>) {
  const { templates, failed } = useTemplates();
  const topics = useTopicList();
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLFieldSetElement>(null);
  const isRead = (templates !== null && topics !== undefined) || failed;
  useLayoutEffect(() => panel.current?.querySelector('button')?.focus(), [isRead]);
  if (!isRead) return null;

  const values = templateValues(mention, topics ?? [], now);
  const replies = (templates ?? []).map((template) => ({ template, filled: fillTemplate(template.text, values, (placeholder) => `[${t(PLACEHOLDER_WORD[placeholder])}]`) }));

  const copy = ({ template, filled }: { template: Template; filled: FilledTemplate }) => {
    setSaid('');
    void putOnClipboard({ text: filled.text, html: null }).then(() => setSaid(copiedWords(template, filled)), () => setSaid(t('copyFailed')));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = [...(panel.current?.querySelectorAll<HTMLButtonElement>('.reply') ?? [])];
    const at = buttons.findIndex((button) => button === event.currentTarget);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    const wanted = /^[1-9]$/.test(event.key) ? Number(event.key) - 1 : step === 0 ? -1 : at + step;
    if (wanted === -1 && step === 0) return;
    // Numbers are replies here, not tags; arrows move among them, not among mentions.
    event.preventDefault();
    buttons[wanted]?.focus();
    if (step === 0) buttons[wanted]?.click();
  };

  return (
    <fieldset class="panel" ref={panel} aria-label={t('templatesTitle')}>
      {failed && <p>{t('templatesFailed')}</p>}
      {replies.length === 0 && !failed && <p>{t('templatesNone')}</p>}
      {replies.length > 0 && (
        <ol class="replies">
          {replies.map((reply, index) => (
            <li key={reply.template.id}>
              <button type="button" class="reply" {...(index < 9 ? { 'aria-keyshortcuts': String(index + 1) } : {})} onKeyDown={onKeyDown} onClick={() => copy(reply)}>
                <span class="key" aria-hidden="true">
                  {index < 9 ? index + 1 : ''}
                </span>
                <b dir="auto">{reply.template.name}</b>
                <span class="reply-text" dir="auto">
                  {reply.filled.text}
                </span>
              </button>
            </li>
          ))}
        </ol>
      )}
      <div class="replies-end">
        <output>{said}</output>
        <Button small look="quiet" onClick={() => void openOwnPage(`/dashboard.html#templates${replies.length === 0 ? '/new' : ''}`)}>
          {t(replies.length === 0 ? 'templateNew' : 'templatesEdit')}
        </Button>
      </div>
    </fieldset>
  );
}

function copiedWords({ name }: Template, { missing }: FilledTemplate): string {
  if (missing.length === 0) return t('copyDone', name);
  const gaps = missing.map((placeholder) => `[${t(PLACEHOLDER_WORD[placeholder])}]`);
  return t('templateCopiedWithGaps', name, new Intl.ListFormat(uiLanguage(), { type: 'conjunction' }).format(gaps));
}
