import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { Button } from './Button.tsx';
import { FileField } from './FileField.tsx';
import { Icon } from './Icon.tsx';
import './shared-file.css';
import './ways.css';

export interface SharedFileProps<Item, Fault> {
  label: string;
  hint: string;
  /** What the text of a chosen file holds, and what is wrong with it; with faults there are no items. */
  read(text: string): { items: readonly Item[]; faults: readonly Fault[] };
  faultText(fault: Fault): string;
  keyOf(item: Item): string;
  /** The words on the button that takes so many in. */
  addText(count: number): string;
  /** What is said when the store refused them. */
  failedText: string;
  /** Called straight from the click: the browser may ask the user. */
  onAdd(items: readonly Item[]): Promise<void>;
  /** One item as it is shown before it is taken in. */
  children(item: Item): ComponentChildren;
}

/** What a colleague handed on as a file: shown before it is taken in, whole or not at all. */
export function SharedFile<Item, Fault>({ label, hint, read, faultText, keyOf, addText, failedText, onAdd, children }: SharedFileProps<Item, Fault>) {
  const field = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ items: readonly Item[]; faults: readonly Fault[] } | null>(null);
  const [said, setSaid] = useState('');
  const open = async (chosen: File | undefined) => {
    setSaid('');
    setFound(chosen === undefined ? null : read(await chosen.text()));
  };
  const done = (words: string) => {
    setFound(null);
    setSaid(words);
    if (field.current !== null) field.current.value = '';
    field.current?.focus();
  };
  const add = async (items: readonly Item[]) => {
    const added = await onAdd(items).then(() => true, () => false);
    done(added ? t('taughtAdded', items.length) : failedText);
  };
  const items = found?.items ?? [];
  const faults = found?.faults ?? [];
  return (
    <div class="shared-file">
      <FileField label={label} hint={hint} accept=".json,application/json" inputRef={field} onFile={(chosen) => void open(chosen)} />
      <div aria-live="polite">
        {said !== '' && <p>{said}</p>}
        {faults.length > 0 && (
          <ul class="shared-faults">
            {faults.map((fault, index) => (
              <li key={index}>
                <Icon name="alert" /> {faultText(fault)}
              </li>
            ))}
          </ul>
        )}
        {items.length > 0 && (
          <ul class="shared-items">
            {items.map((item) => (
              <li key={keyOf(item)}>{children(item)}</li>
            ))}
          </ul>
        )}
      </div>
      {items.length > 0 && (
        <p class="ways">
          <Button look="primary" onClick={() => void add(items)}>
            {addText(items.length)}
          </Button>
          <Button onClick={() => done('')}>{t('topicCancel')}</Button>
        </p>
      )}
    </div>
  );
}
