/** Why a file cannot be restored. The words are the page's. */
export type BackupFaultKind =
  | 'not-a-backup'
  /** Made by a newer Earshot. */
  | 'newer'
  | 'needs-passphrase'
  /** Or its first bytes were changed: the two cannot be told apart. */
  | 'wrong-passphrase'
  /** It ends too early. */
  | 'cut'
  /** Its contents are not what was written. */
  | 'damaged'
  /** It unpacks to more than any backup holds. */
  | 'bomb'
  /** A row holds what none of its table may hold. */
  | 'bad-row'
  /** The signature of a hand-over does not fit what it is of. */
  | 'bad-signature'
  | 'too-large';

/** Where in the file, as far as that can be told. */
export interface FaultPlace {
  /** Counted from 1, as in the unpacked file. */
  line?: number;
  table?: string;
  /** Names of fields, such as `post.url`. */
  field?: string;
}

/** A file that is refused, whole. */
export class BackupFault extends Error {
  override name = 'BackupFault';
  readonly kind: BackupFaultKind;
  readonly place: FaultPlace;

  constructor(kind: BackupFaultKind, place: FaultPlace = {}) {
    super([kind, ...Object.values(place)].join(' '));
    this.kind = kind;
    this.place = place;
  }
}
