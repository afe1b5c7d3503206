import { BackupFault } from './backup-fault.ts';
import { piecesOf, streamOf } from './bytes.ts';
import { locked, unlocked } from './passphrase.ts';
import { unpacked } from './unpacked.ts';

/** Bytes that are handed to the browser's own keeping at once: never the whole file in this page's memory. */
const PART = 4_000_000;

/** The text as a file: packed with gzip, and under a passphrase where one is given. */
export async function backupFile(text: AsyncIterable<string>, passphrase: string | null): Promise<Blob> {
  const packed = piecesOf(streamOf(text).pipeThrough(new TextEncoderStream()).pipeThrough(new CompressionStream('gzip')));
  return new Blob(await parts(passphrase === null ? packed : locked(packed, passphrase)), { type: passphrase === null ? 'application/gzip' : 'application/octet-stream' });
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
  if ((await kindOfFile(file)) === 'plain') return yield* unpacked(file.stream(), file.size);
  if (passphrase === null || passphrase === '') throw new BackupFault('needs-passphrase');
  yield* unpacked(streamOf(unlocked(file, passphrase)), file.size);
}

async function parts(bytes: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob[]> {
  const blobs: Blob[] = [];
  let some: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const part of bytes) {
    some.push(part);
    size += part.length;
    if (size < PART) continue;
    blobs.push(new Blob(some));
    some = [];
    size = 0;
  }
  return [...blobs, new Blob(some)];
}
