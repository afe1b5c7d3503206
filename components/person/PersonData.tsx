import { useState } from 'preact/hooks';
import { EARSHOT_CSV } from '../../lib/export/presets/earshot.ts';
import type { AuthorKey } from '../../lib/model/author-key.ts';
import { now as clock } from '../../lib/platform/clock.ts';
import { t } from '../../lib/platform/i18n.ts';
import { exportFile } from '../export/export-file.ts';
import { offerDownload } from '../export/offer-download.ts';
import { keysOfPerson, personFile } from '../hooks/person-data.ts';
import { useTopicList } from '../hooks/use-topic-list.ts';
import { Button } from '../parts/Button.tsx';
import { Icon } from '../parts/Icon.tsx';
import { TrashIcon } from '../parts/TrashIcon.tsx';

export interface PersonDataProps {
  account: AuthorKey;
  onErase(): void;
}

/** Everything of one person: to take along, or to erase. */
export function PersonData({ account, onErase }: PersonDataProps) {
  const topics = useTopicList() ?? [];
  const [said, setSaid] = useState('');
  const day = new Date(clock()).toISOString().slice(0, 10);
  const save = async () => {
    setSaid('');
    try {
      const order = { what: { keys: await keysOfPerson(account) }, preset: EARSHOT_CSV.id, columns: null, about: { title: '', from: null, to: null }, topics, byteOrderMark: true };
      const csv = await exportFile(order);
      offerDownload(await personFile(account), `earshot-person-${day}.json`);
      offerDownload(csv, `earshot-person-${day}.csv`);
      setSaid(t('personExported'));
    } catch {
      setSaid(t('exportFailed'));
    }
  };
  return (
    <section class="card" aria-labelledby="person-data">
      <h2 id="person-data">{t('personData')}</h2>
      <p class="person-soft">{t('personDataWhy')}</p>
      <p class="ways">
        <Button onClick={() => void save()}>
          <Icon name="save" /> {t('personExport')}
        </Button>
        <Button look="danger" onClick={onErase}>
          <TrashIcon /> {t('personErase')}
        </Button>
      </p>
      <output class="person-soft">{said}</output>
    </section>
  );
}
