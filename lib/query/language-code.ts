/** The code of a language by its English name or its own: `german`, `Deutsch` → `de`; null: none. Tries every code of two letters. */
export function languageCode(name: string): string | null {
  const wanted = name.trim().toLowerCase();
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      if (nameIn('en', code) === wanted || nameIn(code, code) === wanted) return code;
    }
  }
  return null;
}

function nameIn(language: string, code: string): string | undefined {
  return new Intl.DisplayNames([language, 'en'], { type: 'language', fallback: 'none' }).of(code)?.toLowerCase();
}
