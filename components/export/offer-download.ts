/** Hands a file to the browser's own download; no permission is needed for that. */
export function offerDownload(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The address lives as long as this page: a browser that asks where to save reads it late.
}
