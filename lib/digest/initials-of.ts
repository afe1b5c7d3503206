/** `Mara Quill` is M. Q.; a name without letters is nothing. */
export function initialsOf(name: string): string | null {
  const letters = name.split(/[\s._-]+/).flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? []);
  return letters.length === 0 ? null : letters.slice(0, 2).map((letter) => `${letter.toUpperCase()}.`).join(' ');
}
