import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import { FieldFrame } from './FieldFrame.tsx';

export interface FileFieldProps {
  label: string;
  hint?: string;
  /** Endings and media types of files that are offered. */
  accept: string;
  inputRef?: Ref<HTMLInputElement>;
  /** undefined: the choice was taken back. */
  onFile(file: File | undefined): void;
}

/** A field for one file. */
export function FileField({ label, hint, accept, inputRef, onFile }: FileFieldProps) {
  return (
    <FieldFrame id={useId()} label={label} hint={hint}>
      {(names) => <input {...names} ref={inputRef ?? null} type="file" accept={accept} onChange={({ currentTarget }) => onFile(currentTarget.files?.[0])} />}
    </FieldFrame>
  );
}
