import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import { changeSettings } from '../../lib/platform/settings.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { Field } from '../parts/Field.tsx';

export interface OwnerFieldProps {
  owner: string | null;
  onOwner(owner: string | null): void;
}

const MOST_NAMES = 50;

/** Who sees to it: a name of the user's own list; a new one comes on it. */
export function OwnerField({ owner, onOwner }: OwnerFieldProps) {
  const names = useSettings()?.owners ?? [];
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed === null) return;
    const word = typed.replace(/\s+/g, ' ').trim();
    // As it stands on the list, in whatever case it was typed.
    const name = names.find((other) => other.toLowerCase() === word.toLowerCase()) ?? word;
    setTyped(null);
    if (name === (owner ?? '')) return;
    onOwner(name === '' ? null : name);
    if (name !== '') void changeSettings(({ owners }) => (owners.includes(name) || owners.length >= MOST_NAMES ? {} : { owners: [...owners, name] }));
  };
  return (
    <Field
      label={t('dueOwner')}
      value={typed ?? owner ?? ''}
      maxLength={40}
      placeholder={t('dueOwnerPlaceholder')}
      suggestions={names}
      onValue={(value) => setTyped(value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.isComposing) keep();
      }}
    />
  );
}
