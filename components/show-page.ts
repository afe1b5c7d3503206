import './tokens.css';
import './base.css';
import { type ComponentChild, render } from 'preact';
import { t } from '../lib/platform/i18n.ts';

/** Renders a page of ours into its `#root`, in the language of its texts: that of the locale file, not the browser's. */
export function showPage(title: string, page: ComponentChild): void {
  const { documentElement } = document;
  documentElement.lang = t('localeLanguage');
  documentElement.dir = t('localeDirection');
  document.title = title;
  render(page, document.getElementById('root')!);
}
