import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { useLedger } from '../hooks/use-ledger.ts';
import { Button } from '../parts/Button.tsx';
import { ScreenHead } from '../topic/ScreenHead.tsx';
import { ErasedAuthors } from './ErasedAuthors.tsx';
import { LedgerSizes } from './LedgerSizes.tsx';
import { LedgerSources } from './LedgerSources.tsx';
import { NeverStored } from './NeverStored.tsx';
import { PermissionsHeld } from './PermissionsHeld.tsx';
import { RequestsCheck } from './RequestsCheck.tsx';
import '../parts/card.css';
import './ledger-screen.css';

/** The part of the full page that says what Earshot keeps, from where, since when and how much, and what it never keeps or asks for. */
export function LedgerScreen() {
  const [round, setRound] = useState(0);
  const ledger = useLedger(round);
  return (
    <>
      <ScreenHead title={t('ledgerTitle')} lead={t('ledgerLead')}>
        <a class="button button-plain" href="#deleted">
          {t('deletedTitle')}
        </a>
        <Button disabled={ledger.measuredAt === null} onClick={() => setRound(round + 1)}>
          {t('ledgerAgain')}
        </Button>
      </ScreenHead>
      <div class="ledger">
        <LedgerSizes ledger={ledger} />
        <LedgerSources />
        <NeverStored />
        <PermissionsHeld />
        <RequestsCheck />
        <ErasedAuthors />
      </div>
    </>
  );
}
