import tokens from '../../components/tokens.css?inline';
import { one } from '../sites/dom.ts';
import { element } from './build-element.ts';
import style from './picker.css?inline';

/** The one element of ours that a page ever holds, and only while the picker is open; what is in it the page cannot see. */
export interface Shadow {
  host: Element;
  root: ShadowRoot;
  close(): void;
}

export function openShadow(doc: Document): Shadow {
  const host = element(doc, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(doc, root, tokens.replaceAll(':root', ':host') + style);
  one(doc, 'html')?.append(host);
  return { host, root, close: () => host.remove() };
}

/** As a sheet, which no policy of the page forbids; Firefox lets content scripts have none there and takes an element. */
function dress(doc: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(element(doc, 'style', {}, css));
  }
}
