import { BackupFault } from './backup-fault.ts';
import { piecesOf } from './bytes.ts';

/** What repeats itself packs well; several times what the most monotonous backup is packed by is a bomb. */
const MOST_TIMES = 400;
const ALWAYS_FINE = 64_000_000;

/** The bytes that a gzip file unpacks to, some at a time, never all. `size`: of the file. */
export async function* unpacked(packed: ReadableStream<Uint8Array<ArrayBuffer>>, size: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  try {
    for await (const some of piecesOf(packed.pipeThrough(new DecompressionStream('gzip')))) {
      total += some.length;
      if (total > ALWAYS_FINE && total > size * MOST_TIMES) throw new BackupFault('bomb');
      yield some;
    }
  } catch (error) {
    // What is no gzip, is cut, or has another checksum is told by a TypeError.
    throw error instanceof TypeError ? new BackupFault('damaged') : error;
  }
}
