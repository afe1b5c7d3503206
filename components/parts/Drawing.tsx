import './icon.css';

/** A line drawing in the colour of the text around it, on 16 by 16, strokes of 1.5; it says nothing that words beside it do not say. */
export function Drawing({ path, mirrors }: { path: string; /** It points along the line of text, so it turns around where that runs from right to left. */ mirrors?: boolean }) {
  return (
    <svg class="icon" data-mirrors={mirrors} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
