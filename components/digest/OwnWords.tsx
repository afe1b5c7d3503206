import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';

export interface OwnWordsProps {
  /** Of the section. */
  title: string;
  words: string;
  /** Called with the whole text at every keystroke. */
  onWords(words: string): void;
}

const LONGEST = 10_000;

/** What the author says at the top of a section: lessons, next steps. It grows with what is written. */
export function OwnWords({ title, words, onWords }: OwnWordsProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null || CSS.supports('field-sizing', 'content')) return;
    current.style.blockSize = 'auto';
    current.style.blockSize = `${current.scrollHeight + 2}px`;
  }, [words]);
  return (
    <div class="own-words">
      <label class="for-ears" for={id}>
        {t('digestWordsOf', title)}
      </label>
      <textarea
        ref={field}
        id={id}
        class="input"
        // Empty, it says what to write in the language of the page.
        {...(words === '' ? {} : { dir: 'auto' })}
        rows={1}
        maxLength={LONGEST}
        value={words}
        placeholder={t('digestWords')}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
    </div>
  );
}
