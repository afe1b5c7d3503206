/** The name, and the path if there is one. */
export function hostOf(text: string): string {
  return text.replace(/^https?:\/\//, '').replace(/^www\.(?=.*\.)/i, '').replace(/\/$/, '');
}
