import { useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import '../parts/input.css';

export interface PersonNoteProps {
  note: string;
  /** The whole note, at every keystroke. */
  onNote(note: string): Promise<void>;
}

/** A note for whoever is next; what stands here is kept as it is typed. */
export function PersonNote({ note, onNote }: PersonNoteProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  return (
    <section class="card" aria-labelledby="person-note">
      <h2 id="person-note">{t('personNote')}</h2>
      <textarea
        class="input person-note"
        dir="auto"
        rows={3}
        maxLength={10_000}
        aria-labelledby="person-note"
        placeholder={t('personNotePlaceholder')}
        value={typed ?? note}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onNote(value).then(() => setFailed(false), () => setFailed(true));
        }}
        onBlur={() => !failed && setTyped(null)}
      />
      <p role="alert" class="field-error" hidden={!failed}>
        {t('personNoteFailed')}
      </p>
    </section>
  );
}
