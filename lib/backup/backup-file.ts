import { KeptBytes } from '../model/kept-bytes.ts';
import { BackupFault } from './backup-fault.ts';
import { piecesOf, streamOf } from './bytes.ts';
import type { Manifest } from './manifest.ts';
import { locked, unlocked } from './passphrase.ts';
import { unpacked } from './unpacked.ts';
import { type BackupPage, BackupText } from './write-backup.ts';

/** A backup as a file while it is written: packed with gzip, and under a passphrase where one is given. */
export class BackupFile {
  readonly #text: BackupText;
  readonly #writer: WritableStreamDefaultWriter<string>;
  readonly #file: Promise<Blob>;

  constructor(manifest: Manifest, passphrase: string | null) {
    this.#text = new BackupText(manifest);
    const { writable, readable } = new TransformStream<string, string>();
    this.#writer = writable.getWriter();
    const packed = piecesOf(readable.pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip')));
    this.#file = blobOf(passphrase === null ? packed : locked(packed, passphrase), passphrase === null ? 'application/gzip' : 'application/octet-stream');
    // What went wrong is told by `end`.
    this.#file.catch(() => {});
    void this.#writer.write(this.#text.first).catch(() => {});
  }

  /** Resolves when there is room for the next one. */
  async add(page: BackupPage): Promise<void> {
    await this.#writer.write(await this.#text.page(page));
  }

  async end(): Promise<Blob> {
    await this.#writer.write(await this.#text.end());
    await this.#writer.close();
    return this.#file;
  }
}

/** What a chosen file claims to be, by its first bytes. @throws BackupFault */
export async function kindOfFile(file: Blob): Promise<'plain' | 'locked' | 'hand-over'> {
  const first = new Uint8Array(await file.slice(0, 64).arrayBuffer());
  if (first[0] === 0x1f && first[1] === 0x8b) return 'plain';
  const text = new TextDecoder().decode(first);
  if (text.startsWith('{"earshot":"encrypted"')) return 'locked';
  if (text.startsWith('{"earshot":"hand-over"')) return 'hand-over';
  throw new BackupFault('not-a-backup');
}

/** The text of a backup's file, some at a time. @throws BackupFault */
export async function* backupBytes(file: Blob, passphrase: string | null): AsyncGenerator<Uint8Array> {
  if ((await kindOfFile(file)) !== 'locked') return yield* unpacked(file.stream(), file.size);
  if (passphrase === null || passphrase === '') throw new BackupFault('needs-passphrase');
  yield* unpacked(streamOf(unlocked(file, passphrase)), file.size);
}

async function blobOf(bytes: AsyncIterable<Uint8Array<ArrayBuffer>>, type: string): Promise<Blob> {
  const kept = new KeptBytes();
  for await (const some of bytes) await kept.add(some);
  return kept.end(type);
}
