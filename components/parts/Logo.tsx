/** Earshot's mark: two waves that reach an ear. Colours come from the tokens. */
export function Logo({ size = 22 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <rect width="24" height="24" rx="6.5" fill="var(--accent)" />
      <g fill="none" stroke="var(--accent-ink)" stroke-width="1.9" stroke-linecap="round">
        <path d="M5.6 9.2a4.6 4.6 0 0 1 0 5.6" />
        <path d="M8.8 6.6a9 9 0 0 1 0 10.8" />
        <path d="M12.4 4.6a13 13 0 0 1 0 14.8" />
      </g>
      <circle cx="18" cy="12" r="2" fill="var(--accent-ink)" />
    </svg>
  );
}
