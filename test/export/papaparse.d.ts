/** The part of Papa Parse that the tests and benchmarks use; the package brings no types. */
declare module 'papaparse' {
  const papa: {
    parse(text: string, config?: { delimiter?: string; newline?: '\r\n' }): { data: string[][]; errors: { message: string }[] };
    unparse(
      rows: readonly (readonly (string | number | null)[])[],
      config?: { quotes?: boolean; newline?: '\r\n'; escapeFormulae?: boolean },
    ): string;
  };
  export default papa;
}
