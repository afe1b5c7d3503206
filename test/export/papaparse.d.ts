/** The part of Papa Parse that the tests and benchmarks use; the package brings no types. */
declare module 'papaparse' {
  export function parse(text: string, config?: { delimiter?: string; newline?: '\r\n' }): { data: string[][]; errors: { message: string }[] };
  export function unparse(
    rows: readonly (readonly (string | number | null)[])[],
    config?: { quotes?: boolean; newline?: '\r\n'; escapeFormulae?: boolean },
  ): string;
}
