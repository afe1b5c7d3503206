import { t, uiLanguage } from '../platform/i18n.ts';
import { element } from './build-element.ts';

/** The picker's own window: one screen at a time, built anew for each. */
export interface Panel {
  /** Draws a screen; the focus goes to its heading, from which it is read out. */
  show(title: string, content: readonly (Node | null)[]): void;
  /** Where a person can see and hear what is chosen. */
  say(text: string): void;
  /** Goes to the other side when what is chosen lies beneath. */
  stepAside(from: DOMRect): void;
  /** The focus goes back to the window. */
  focus(): void;
  /** Whether a button or field of it has the focus, so that Enter is for that. */
  hasControlFocus(): boolean;
}

export function createPanel(doc: Document, root: ShadowRoot): Panel {
  const heading = element(doc, 'h2', { tabindex: '-1', id: 'title' });
  const body = element(doc, 'div');
  const said = element(doc, 'p', { class: 'said', role: 'status' });
  const panel = element(doc, 'div', { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', lang: t('localeLanguage') || uiLanguage(), dir: t('localeDirection') || 'ltr' }, heading, said, body);
  root.append(panel);

  return {
    show(title, content) {
      heading.textContent = title;
      said.textContent = '';
      body.replaceChildren(...content.filter((node) => node !== null));
      heading.focus({ preventScroll: true });
    },
    say(text) {
      if (said.textContent !== text) said.textContent = text;
      said.hidden = text === '';
    },
    stepAside(from) {
      const { left, right, top, bottom } = panel.getBoundingClientRect();
      const covers = from.left < right && from.right > left && from.top < bottom && from.bottom > top;
      // Where it would lie beneath on the other side too, it may as well stay.
      const fitsBeside = from.left > innerWidth - right + (right - left) || from.right < innerWidth - (right - left) - 32;
      if (covers && fitsBeside) panel.dataset['side'] = panel.dataset['side'] === 'start' ? 'end' : 'start';
    },
    focus: () => heading.focus({ preventScroll: true }),
    hasControlFocus: () => root.activeElement?.matches('button, input') === true,
  };
}

export function button(doc: Document, label: string, onclick: () => void, look: 'primary' | 'plain' | 'small' = 'plain', name?: string): HTMLButtonElement {
  return element(doc, 'button', { type: 'button', class: look, onclick, ...(name === undefined ? {} : { 'aria-label': name }) }, label);
}

export function row(doc: Document, ...buttons: readonly Node[]): Element {
  return element(doc, 'div', { class: 'row' }, ...buttons);
}

export function hint(doc: Document, text: string): Element {
  return element(doc, 'p', { class: 'hint' }, text);
}
