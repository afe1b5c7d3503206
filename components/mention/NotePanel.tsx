import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n.ts';
import '../parts/input.css';
import './panel.css';

export interface NotePanelProps {
  note: string;
  /** It was opened to be written in. */
  focused: boolean;
  /** The whole note, at every keystroke. */
  onNote(note: string): void;
  onOpen(): void;
  /** The focus went elsewhere. */
  onLeave(): void;
  onClose(): void;
}

const LONGEST_NOTE = 10_000;

/** The note: what stands here is kept as it is typed. */
export function NotePanel({ note, focused, onNote, onOpen, onLeave, onClose }: NotePanelProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  // What is typed leads while the field has the focus: an answer of the store from a letter ago must not overwrite it.
  const [typed, setTyped] = useState<string | null>(null);
  // Before the next key: an effect after the paint would lose the first letter of who types fast.
  useLayoutEffect(() => {
    if (!focused || field.current === null) return;
    field.current.focus();
    field.current.setSelectionRange(field.current.value.length, field.current.value.length);
  }, [focused]);
  return (
    <textarea
      ref={field}
      class="input panel-note"
      dir="auto"
      rows={2}
      maxLength={LONGEST_NOTE}
      aria-label={t('mentionNoteLabel')}
      placeholder={t('mentionNotePlaceholder')}
      value={typed ?? note}
      onFocus={onOpen}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onNote(currentTarget.value);
      }}
      onBlur={() => {
        if (typed !== null) onLeave();
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return;
        event.preventDefault();
        onClose();
      }}
    />
  );
}
