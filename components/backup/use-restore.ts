import { useState } from 'preact/hooks';
import { BackupFault } from '../../lib/backup/backup-fault.ts';
import { type Choices, NEWEST, type Outcome } from '../../lib/backup/outcome.ts';
import { type Opened, openFile, takeIn } from '../hooks/backup.ts';
import { nameColleague } from '../hooks/use-colleagues.ts';

export type RestoreState =
  | { step: 'none' }
  | { step: 'locked'; opened: Opened; wrong: boolean }
  | { step: 'reading' | 'taking'; done: number; all: number }
  /** null: not the file's fault. */
  | { step: 'refused'; fault: BackupFault | null }
  | { step: 'found'; opened: Opened; outcome: Outcome }
  | { step: 'done'; outcome: Outcome };

export interface Restoring {
  state: RestoreState;
  passphrase: string;
  setPassphrase(passphrase: string): void;
  choices: Choices;
  setChoices(choices: Choices): void;
  /** What the sender is called from now on. */
  name: string;
  setName(name: string): void;
  open(file: Blob): Promise<void>;
  look(opened: Opened): Promise<void>;
  take(opened: Opened): Promise<void>;
}

/** A file on its way into the store: opened, tried, and then done as it was tried. */
export function useRestore(): Restoring {
  const [state, setState] = useState<RestoreState>({ step: 'none' });
  const [passphrase, setPassphrase] = useState('');
  const [choices, setChoices] = useState<Choices>(NEWEST);
  const [name, setName] = useState('');

  const run = async (opened: Opened, mode: 'try' | 'do') => {
    const step = mode === 'do' ? 'taking' : 'reading';
    setState({ step, done: 0, all: 0 });
    return takeIn(opened, opened.kind === 'locked' ? passphrase : null, mode === 'do' ? choices : NEWEST, mode, (done, all) => setState({ step, done, all }));
  };
  const refuse = (error: unknown) => setState({ step: 'refused', fault: error instanceof BackupFault ? error : null });
  const look = async (opened: Opened) => {
    try {
      setState({ step: 'found', opened, outcome: await run(opened, 'try') });
    } catch (error) {
      if (error instanceof BackupFault && error.kind === 'wrong-passphrase') setState({ step: 'locked', opened, wrong: true });
      else refuse(error);
    }
  };
  return {
    state,
    passphrase,
    setPassphrase,
    choices,
    setChoices,
    name,
    setName,
    look,
    async open(file) {
      setChoices(NEWEST);
      setPassphrase('');
      try {
        const opened = await openFile(file);
        if (opened.kind === 'hand-over') setName(opened.colleague?.name ?? (opened.own ? '' : opened.from));
        if (opened.kind === 'locked') setState({ step: 'locked', opened, wrong: false });
        else await look(opened);
      } catch (error) {
        refuse(error);
      }
    },
    async take(opened) {
      try {
        const outcome = await run(opened, 'do');
        if (opened.kind === 'hand-over' && !opened.own) await nameColleague(opened.signer, name.trim());
        setState({ step: 'done', outcome });
      } catch (error) {
        refuse(error);
      }
    },
  };
}
