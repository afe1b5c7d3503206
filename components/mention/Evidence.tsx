import { useState } from 'preact/hooks';
import { recordOf } from '../../lib/model/evidence.ts';
import type { Sighting } from '../../lib/model/mention.ts';
import { putOnClipboard } from '../../lib/platform/clipboard.ts';
import { t, uiLanguage } from '../../lib/platform/i18n.ts';
import { Button } from '../parts/Button.tsx';

/** The proof of what was read: each text with the time it was captured and its seal, to copy with all that the seal was made from. */
export function Evidence({ sightings }: { sightings: readonly Sighting[] }) {
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  const sealed = sightings.flatMap(({ at, text, evidence }, index) => {
    const isNewText = sightings.findIndex((other) => other.text === text) === index;
    return evidence === undefined || !isNewText ? [] : [{ at, record: recordOf(evidence, text, at), sha256: evidence.sha256 }];
  });
  if (sealed.length === 0) return null;
  const copy = (text: string) =>
    void putOnClipboard({ text, html: null }).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  const time = new Intl.DateTimeFormat(uiLanguage(), { dateStyle: 'medium', timeStyle: 'medium' });
  return (
    <details class="evidence">
      <summary>{t('evidenceTitle')}</summary>
      <p>{t('evidenceWhat')}</p>
      <ul>
        {sealed.map(({ at, record, sha256 }) => (
          <li key={at}>
            <p>{t('evidenceCaptured', time.format(at))}</p>
            <code dir="ltr">{sha256}</code>
            <Button small onClick={() => copy(`${record}\n\nsha256: ${sha256}`)}>
              {t('evidenceCopy')}
            </Button>
          </li>
        ))}
      </ul>
      <output>{copied === null ? '' : t(copied === 'yes' ? 'evidenceCopied' : 'evidenceNotCopied')}</output>
    </details>
  );
}
