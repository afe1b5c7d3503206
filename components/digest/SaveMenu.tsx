import { useRef, useState } from 'preact/hooks';
import type { Digest } from '../../lib/digest/digest.ts';
import { DIGEST_EXTENSION, DIGEST_FORMATS, type DigestFormat, digestText } from '../../lib/export/digest/digest-file.ts';
import { digestFileName } from '../../lib/export/digest-file-name.ts';
import { now } from '../../lib/platform/clock.ts';
import { putOnClipboard } from '../../lib/platform/clipboard.ts';
import { type MessageKey, t } from '../../lib/platform/i18n.ts';
import { offerDownload } from '../export/offer-download.ts';
import type { MadeFromStore } from '../hooks/use-digest.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { digestBlob } from './digest-blob.ts';
import { digestWords } from './digest-words.ts';
import { printPage } from './print-page.ts';
import './save-menu.css';

export interface SaveMenuProps {
  of: MadeFromStore['of'];
  /** As it is arranged and written. */
  digest: Digest;
  /** It was saved, copied or printed. */
  onHandedOn(): void;
}

const FORMAT_WORD: Readonly<Record<DigestFormat, { word: MessageKey; means: MessageKey }>> = {
  html: { word: 'digestAsHtml', means: 'digestAsHtmlMeans' },
  markdown: { word: 'digestAsMarkdown', means: 'digestAsMarkdownMeans' },
  text: { word: 'digestAsText', means: 'digestAsTextMeans' },
  csv: { word: 'digestAsCsv', means: 'digestAsCsvMeans' },
  xlsx: { word: 'digestAsXlsx', means: 'digestAsXlsxMeans' },
};

/** Every way in which a digest leaves the page: as a file, onto the clipboard, onto paper. */
export function SaveMenu({ of, digest, onHandedOn }: SaveMenuProps) {
  const [said, setSaid] = useState<MessageKey | null>(null);
  const menu = useRef<HTMLFieldSetElement>(null);

  const hand = async (way: () => Promise<void>, done: MessageKey) => {
    menu.current?.hidePopover();
    setSaid('digestSaving');
    try {
      await way();
      onHandedOn();
      setSaid(done);
    } catch {
      setSaid('exportFailed');
    }
  };
  const save = (format: DigestFormat) =>
    hand(async () => {
      const label = of.topics === 'all' ? '' : digest.topics.map(({ name }) => name).join('-');
      offerDownload(await digestBlob(format, digest, of), digestFileName(now(), DIGEST_EXTENSION[format], label));
    }, 'exportSaved');
  const copy = () => hand(() => putOnClipboard({ text: digestText('text', digest, digestWords()), html: null }), 'digestCopied');
  const print = () => hand(() => printPage(digestText('html', digest, digestWords())), 'digestPrinted');

  return (
    <div class="save-menu">
      <output>{said !== null && t(said)}</output>
      <Button onClick={() => void copy()}>
        <Icon name="copy" /> {t('digestCopy')}
      </Button>
      <Button onClick={() => void print()}>{t('digestPrint')}</Button>
      <Button look="primary" class="save-menu-button" popoverTarget="save-menu">
        {t('digestSave')} <Icon name="down" />
      </Button>
      <fieldset ref={menu} id="save-menu" popover="auto" aria-label={t('digestSave')}>
        {DIGEST_FORMATS.map((format) => (
          <button key={format} type="button" onClick={() => void save(format)}>
            {t(FORMAT_WORD[format].word)}
            <small>{t(FORMAT_WORD[format].means)}</small>
          </button>
        ))}
      </fieldset>
    </div>
  );
}
