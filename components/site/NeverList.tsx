import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { domainOf } from '../../lib/platform/site-switches.ts';
import { Button } from '../parts/Button.tsx';
import { Field } from '../parts/Field.tsx';
import './place-list.css';

export interface NeverListProps {
  domains: readonly string[];
  onAdd(domain: string): void;
  onTakeBack(domain: string): void;
}

/** Where nothing is ever read, whatever is allowed: the list, and a field for one more. */
export function NeverList({ domains, onAdd, onTakeBack }: NeverListProps) {
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const domain = domainOf(typed);
    setWrong(domain === null);
    if (domain === null) return;
    onAdd(domain);
    setTyped('');
  };
  return (
    <section class="card places" aria-labelledby="places-never">
      <h2 id="places-never" tabIndex={-1}>
        {t('neverTitle')}
      </h2>
      <p class="places-lead">{t('neverLead')}</p>
      {domains.length > 0 && (
        <ul class="place-list">
          {domains.map((domain) => (
            <li key={domain}>
              <span class="place-name" dir="auto">
                {domain}
              </span>
              <span class="place-acts">
                <Button small onClick={() => onTakeBack(domain)} aria-label={t('neverTakeBackNamed', domain)}>
                  {t('neverTakeBack')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
      <form class="place-add" noValidate onSubmit={add}>
        <Field label={t('neverField')} value={typed} placeholder="bank.example" error={wrong ? t('neverWrong') : null} maxLength={300} spellcheck={false} onValue={setTyped} />
        <Button type="submit">{t('neverAdd')}</Button>
      </form>
    </section>
  );
}
