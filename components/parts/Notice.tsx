import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.tsx';
import './notice.css';

export interface NoticeProps {
  tone: 'calm' | 'warn' | 'danger';
  icon: IconName;
  title: string;
  /** What one can do about it. */
  action?: ComponentChildren;
  children?: ComponentChildren;
}

/** Something the user should know, why it is so, and the click that changes it. What is dangerous is read out at once. */
export function Notice({ tone, icon, title, action, children }: NoticeProps) {
  return (
    <section class={`notice notice-${tone}`} {...(tone === 'danger' ? { role: 'alert' } : { 'aria-label': title })}>
      <Icon name={icon} />
      <div class="notice-said">
        <p class="notice-title">{title}</p>
        {children !== undefined && <p class="notice-why">{children}</p>}
        {action !== undefined && <p class="notice-action">{action}</p>}
      </div>
    </section>
  );
}
