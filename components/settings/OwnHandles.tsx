import { useRef, useState } from 'preact/hooks';
import { type OwnHandle, tidyHandle } from '../../lib/model/own-handle.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { domainOf } from '../../lib/platform/site-switches.ts';
import { t } from '../../lib/platform/i18n.ts';
import { readsAnyHost, siteById, SITES } from '../../lib/sites/catalog.ts';
import { announceChange } from '../hooks/announce-change.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import { Icon } from '../parts/Icon.tsx';
import { SelectField } from '../parts/SelectField.tsx';
import '../parts/word-list.css';

const MOST_HANDLES = 100;
/** Where a handle is one of that host alone: a forum, a Mastodon server, a blog. */
const OTHER = '';

/** The brand's own accounts, site by site: what they write answers mentions. */
export function OwnHandles() {
  const settings = useSettings();
  const [site, setSite] = useState('x');
  const [host, setHost] = useState('');
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<'host' | 'handle' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  if (settings === undefined) return null;
  const { ownHandles } = settings;

  const keep = (handles: readonly OwnHandle[]) => void changeSettings({ ownHandles: handles }).then(announceChange);
  const add = (event: Event) => {
    event.preventDefault();
    const place = site === OTHER ? domainOf(host) : site;
    const handle = tidyHandle(typed);
    setWrong(place === null ? 'host' : handle === '' ? 'handle' : null);
    if (place === null || handle === '') return;
    if (!ownHandles.some((own) => isSame(own, { place, handle }))) keep([...ownHandles, { place, handle }].slice(0, MOST_HANDLES));
    setTyped('');
    field.current?.focus();
  };
  return (
    <div class="settings-part">
      <p class="settings-said">{t('ownHandlesMeans')}</p>
      <div class="word-list">
        {ownHandles.length > 0 && (
          <ul>
            {ownHandles.map((own) => (
              <li key={`${own.place} ${own.handle}`}>
                <span>
                  <bdi>{own.handle}</bdi> <span class="settings-said">{nameOf(own.place)}</span>
                </span>
                <button
                  type="button"
                  class="word-list-remove"
                  aria-label={t('ownHandleRemove', own.handle, nameOf(own.place))}
                  title={t('ownHandleRemove', own.handle, nameOf(own.place))}
                  onClick={() => {
                    keep(ownHandles.filter((other) => other !== own));
                    // The button goes with its word.
                    field.current?.focus();
                  }}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <form noValidate onSubmit={add}>
          <SelectField label={t('ownHandlePlace')} value={site} choices={[...places(), { value: OTHER, label: t('ownHandleOther') }]} onValue={setSite} />
          {site === OTHER && <Field label={t('ownHandleHost')} value={host} placeholder="talk.quillwort.example" maxLength={300} spellcheck={false} error={wrong === 'host' ? t('ownHandleHostWrong') : null} onValue={setHost} />}
          <Field label={t('ownHandleName')} value={typed} placeholder="@lumetra_care" maxLength={300} spellcheck={false} inputRef={field} error={wrong === 'handle' ? t('ownHandleWrong') : null} onValue={setTyped} />
          <Button type="submit">{t('ownHandleAdd')}</Button>
        </form>
      </div>
    </div>
  );
}

/** Sites whose accounts are the same wherever they are read. */
function places(): { value: string; label: string }[] {
  return SITES.filter((site) => !readsAnyHost(site)).map(({ id, label }) => ({ value: id, label }));
}

function nameOf(place: string): string {
  return siteById(place)?.label ?? place;
}

function isSame(a: OwnHandle, b: OwnHandle): boolean {
  return a.place === b.place && a.handle.toLowerCase() === b.handle.toLowerCase();
}
