import { BackupFault } from './backup-fault.ts';

/** Bytes: far above a mention with all that was seen of it, as it is kept when it is deleted. */
const LONGEST_LINE = 16_777_216;
const NEW_LINE = 10;

/** The lines of a text in UTF-8, some at a time; what follows the last line break is a line too, unless it is empty. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decoded = (some: Uint8Array) => {
    try {
      return decoder.decode(some);
    } catch {
      throw new BackupFault('damaged');
    }
  };
  let rest: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    const last = chunk.lastIndexOf(NEW_LINE);
    rest.push(last === -1 ? chunk : chunk.subarray(0, last));
    size += rest.at(-1)!.length;
    if (last === -1) {
      if (size > LONGEST_LINE) throw new BackupFault('bomb');
      continue;
    }
    yield decoded(joined(rest)).split('\n');
    rest = [chunk.subarray(last + 1)];
    size = rest[0]!.length;
  }
  const tail = decoded(joined(rest));
  if (tail !== '') yield tail.split('\n');
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  if (parts.length === 1) return parts[0]!;
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
