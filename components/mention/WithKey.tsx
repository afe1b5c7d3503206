/** What a button does and the key that does the same; ears hear the key from `aria-keyshortcuts`. */
export function WithKey({ label, keyName }: { label: string; keyName: string }) {
  return (
    <span>
      {label}
      {keyName !== '' && (
        <span class="key" aria-hidden="true">
          {keyName}
        </span>
      )}
    </span>
  );
}
