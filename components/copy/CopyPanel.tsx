import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { COPY_FORMATS, type CopyFormat } from '../../lib/model/copy-format.ts';
import { plural, t } from '../../lib/platform/i18n.ts';
import { type Settings, readSettings } from '../../lib/platform/settings.ts';
import type { PanelProps } from '../mention/panels.ts';
import { Chip } from '../parts/Chip.tsx';
import { FORMAT_WORD } from './copy-words.ts';
import { copyMentions } from './copy-mentions.ts';
import '../mention/panel.css';
import './copy-panel.css';

type Choice = Pick<Settings, 'copyFormat' | 'copyFacts'>;

/** Copies the mention as it was copied last, as soon as it is shown, and offers the other formats. */
export function CopyPanel({ mention, on }: Pick<PanelProps, 'mention' | 'on'>) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLFieldSetElement>(null);

  const copy = (copyFormat: CopyFormat, copyFacts: boolean) => {
    setChoice({ copyFormat, copyFacts });
    setSaid('');
    const chosen = on.chosenWith(mention);
    const word = t(FORMAT_WORD[copyFormat]);
    void copyMentions(chosen, copyFormat, copyFacts).then(
      () => setSaid(chosen.length === 1 ? t('copyDone', word) : plural('copyDoneMany', chosen.length, word)),
      () => setSaid(t('copyFailed')),
    );
  };

  const copyAgain = ({ copyFormat, copyFacts }: Choice) => (copyFormat === null ? setChoice({ copyFormat, copyFacts }) : copy(copyFormat, copyFacts));
  useEffect(() => void readSettings().then(copyAgain), []);

  const isShown = choice !== null;
  useLayoutEffect(() => (panel.current?.querySelector<HTMLElement>('[aria-pressed="true"]') ?? panel.current?.querySelector('button'))?.focus(), [isShown]);
  if (!isShown) return null;
  const { copyFormat: last, copyFacts: withFacts } = choice;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const format = event.key === 'c' ? last : COPY_FORMATS[Number(event.key) - 1];
    if (format === undefined || format === null) return;
    // Numbers are formats here, not tags.
    event.preventDefault();
    copy(format, withFacts);
    panel.current?.querySelectorAll('button')[COPY_FORMATS.indexOf(format)]?.focus();
  };

  return (
    <fieldset class="panel" ref={panel} aria-label={t('copyTitle')}>
      <div class="panel-choices">
        {COPY_FORMATS.map((format, index) => (
          <Chip key={format} on={format === last} aria-keyshortcuts={String(index + 1)} onKeyDown={onKeyDown} onClick={() => copy(format, withFacts)}>
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>{' '}
            {t(FORMAT_WORD[format])}
          </Chip>
        ))}
      </div>
      <div class="copy-end">
        <label class="copy-facts">
          <input type="checkbox" checked={withFacts} onChange={({ currentTarget }) => (last === null ? setChoice({ copyFormat: last, copyFacts: currentTarget.checked }) : copy(last, currentTarget.checked))} />
          {t('copyFacts')}
        </label>
        <output>{said}</output>
      </div>
    </fieldset>
  );
}
