type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes that are handed over at once. */
const PART_SIZE = 4_000_000;

/** A file while it is written: what has come goes to the browser's own keeping, on disk where it is much, and leaves our memory. */
export class KeptBytes {
  readonly #kept: Blob[] = [];
  #parts: Bytes[] = [];
  #size = 0;

  async add(part: Bytes): Promise<void> {
    this.#parts.push(part);
    this.#size += part.length;
    if (this.#size < PART_SIZE) return;
    const bytes = joined(this.#parts, this.#size);
    this.#parts = [];
    this.#size = 0;
    this.#kept.push(await handedOver(bytes));
  }

  /** What was added, as one file. */
  end(type = ''): Blob {
    return new Blob([...this.#kept, ...this.#parts], { type });
  }
}

/** As an answer, for Firefox puts what is large of one on disk: 240 MB took no memory there, and made of bytes 295 MB. */
function handedOver(bytes: Bytes): Promise<Blob> {
  return new Response(bytes).blob();
}

function joined(parts: readonly Bytes[], size: number): Bytes {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
