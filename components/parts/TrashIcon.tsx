import { Drawing } from './Drawing.tsx';

/** Apart from the other drawings: no page shows it at once. */
export function TrashIcon() {
  return <Drawing path="M2.8 4.3h10.4M6.3 4.2V2.6h3.4v1.6M4.1 4.4l.6 8.2a1 1 0 0 0 1 .9h4.6a1 1 0 0 0 1-.9l.6-8.2M6.7 6.9v4M9.3 6.9v4" />;
}
