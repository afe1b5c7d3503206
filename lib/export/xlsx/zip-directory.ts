/** A file as an archive tells of it; sizes in bytes. */
export interface FileInArchive {
  /** Of ASCII alone. */
  path: string;
  crc: number;
  size: number;
  packedSize: number;
  /** Where its header begins. */
  offset: number;
}

type Field = readonly [bytes: 2 | 4, value: number];
type Bytes = Uint8Array<ArrayBuffer>;

/** PKWARE's APPNOTE 2.0, and the first of January 1980, the earliest that an archive can tell. */
const VERSION = 20;
const DEFLATED = 8;
const FIRST_DATE = 0x21;

/** What stands before a file's packed bytes. */
export function fileHeader(file: FileInArchive): Bytes {
  return record([[4, 0x0403_4b50], ...shared(file)], file.path);
}

/** What stands behind all files; `start`: where that is. */
export function zipDirectory(files: readonly FileInArchive[], start: number): Blob {
  const entries = files.map((file) => record([[4, 0x0201_4b50], [2, VERSION], ...shared(file), [2, 0], [2, 0], [2, 0], [4, 0], [4, file.offset]], file.path));
  const size = entries.reduce((sum, { length }) => sum + length, 0);
  return new Blob([...entries, record([[4, 0x0605_4b50], [2, 0], [2, 0], [2, files.length], [2, files.length], [4, size], [4, start], [2, 0]])]);
}

function shared({ crc, size, packedSize, path }: FileInArchive): readonly Field[] {
  return [[2, VERSION], [2, 0], [2, DEFLATED], [2, 0], [2, FIRST_DATE], [4, crc], [4, packedSize], [4, size], [2, path.length], [2, 0]];
}

/** Numbers with their lowest byte first, then a text. */
function record(fields: readonly Field[], text = ''): Bytes {
  const bytes = fields.flatMap(([length, value]) => Array.from({ length }, (_, index) => (value >>> (8 * index)) & 0xff));
  return new Uint8Array([...bytes, ...new TextEncoder().encode(text)]);
}
