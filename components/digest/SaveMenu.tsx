import type { Digest } from '../../lib/digest/digest.ts';
import type { DigestDocument } from '../../lib/export/digest/document.ts';
import { t } from '../../lib/platform/i18n.ts';
import type { MadeFromStore } from '../hooks/use-digest.ts';
import { Button } from '../parts/Button.tsx';

export interface SaveMenuProps {
  made: MadeFromStore;
  digest: Digest;
  written: DigestDocument;
  /** It was saved, copied or printed. */
  onHandedOn(): void;
}

export function SaveMenu({ onHandedOn }: SaveMenuProps) {
  return (
    <Button
      look="primary"
      onClick={() => {
        onHandedOn();
        print();
      }}
    >
      {t('digestPrint')}
    </Button>
  );
}
