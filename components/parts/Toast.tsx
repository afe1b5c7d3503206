import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import './toast.css';

export interface ToastProps {
  /** What happened, in the words that are read out; null: nothing to say, the live region stays. */
  message: string | null;
  /** What one more click does, such as undo. */
  action?: { label: ComponentChildren; run(): void } | null;
  /** An error is read out at once. */
  urgent?: boolean;
}

/** What just happened, at the foot of the page, for eyes and for ears. Keep it mounted: a live region must be there first. */
export function Toast({ message, action = null, urgent = false }: ToastProps) {
  return (
    <div class="toast-place">
      <div class={`toast${urgent ? ' toast-urgent' : ''}`} hidden={message === null}>
        <span aria-hidden="true">{message}</span>
        {action !== null && (
          <Button look="quiet" small onClick={action.run}>
            {action.label}
          </Button>
        )}
      </div>
      <p class="for-ears" role={urgent ? 'alert' : 'status'} aria-live={urgent ? 'assertive' : 'polite'}>
        {message}
      </p>
    </div>
  );
}
