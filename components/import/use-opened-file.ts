import { useEffect, useRef, useState } from 'preact/hooks';
import type { Manner } from '../../lib/import/guess-manner.ts';
import type { FileFault } from '../../lib/import/raw-table.ts';
import type { FileView } from './import-order.ts';
import { type ImportSession, importSession } from './import-session.ts';

export type FileState = { state: 'none' | 'reading' } | { state: 'refused'; fault: FileFault } | { state: 'open'; name: string; tables: readonly string[]; manner: Manner; view: FileView; session: ImportSession };

export interface OpenedFile {
  file: FileState;
  open(chosen: File): void;
  /** Another manner of reading it; what is left out is guessed anew. */
  readAs(manner: Partial<Manner>): void;
  /** Ends what is being done with the file, and nothing is left of that; a file that was open is opened again. */
  stop(): void;
}

/** A chosen file and how it is read; what was guessed can be changed. It is read beside the page. */
export function useOpenedFile(): OpenedFile {
  const [file, setFile] = useState<FileState>({ state: 'none' });
  const session = useRef<ImportSession | null>(null);
  const chosen = useRef<File | null>(null);
  const reading = useRef(0);
  useEffect(() => () => session.current?.end(), []);

  const open = async (next: File, manner: Partial<Manner>): Promise<void> => {
    session.current?.end();
    const own = (session.current = importSession());
    chosen.current = next;
    setFile({ state: 'reading' });
    const opened = await own.ask({ do: 'open', file: next, manner }).catch(() => ({ fault: 'too-large' }) as const);
    if (session.current !== own) return;
    setFile('fault' in opened ? { state: 'refused', fault: opened.fault } : { state: 'open', name: next.name, tables: opened.tables, manner: opened.view.manner, view: opened.view, session: own });
  };

  return {
    file,
    open: (next) => void open(next, {}),
    readAs(manner) {
      if (file.state !== 'open') return;
      const { session: own } = file;
      const now = (reading.current += 1);
      // The fields show at once what was chosen in them.
      setFile({ ...file, manner: { ...file.manner, ...manner } });
      // The last that was asked for counts.
      const show = (view: FileView) => session.current === own && reading.current === now && setFile({ ...file, manner: view.manner, view });
      void own.ask({ do: 'read', manner }).then(show, () => {});
    },
    stop() {
      if (file.state === 'open' && chosen.current !== null) void open(chosen.current, file.manner);
      else {
        session.current?.end();
        session.current = null;
        setFile({ state: 'none' });
      }
    },
  };
}
