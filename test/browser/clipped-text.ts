import type { Page } from 'playwright-core';

/**
 * Text that cannot be read as it stands, a line each: cut by a box or the window's edge, or in a field too narrow for it. What
 * ends in an ellipsis on purpose is of the user or a page and marked so by `bdi`, `dir="auto"` or a `title`, or stands in a column that can be made wider; what is said to ears
 * alone and what can be scrolled down to is no fault.
 */
export function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 1.5;
    const found: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    const shown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const named = (element: Element) => `${element.localName}${element.id === '' ? '' : `#${element.id}`}${[...element.classList].map((name) => `.${name}`).join('')}`;
    const onPurpose = (element: Element) => getComputedStyle(element).textOverflow === 'ellipsis' && (element.closest('bdi, [dir="auto"], [title], td') !== null || element.querySelector('bdi, [dir="auto"]') !== null);

    if (scrollWidth > clientWidth + 1) {
      const beyond = [...document.body.querySelectorAll('*')].filter((element) => shown(element) && getComputedStyle(element).clipPath !== 'inset(50%)').filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > clientWidth + 1;
      });
      found.push(`the page is ${scrollWidth} px wide in a window of ${clientWidth} px: ${beyond.slice(0, 3).map(named).join(', ')}`);
    }

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const parent = node.parentElement;
      if (parent === null || node.data.trim() === '' || parent.closest('select, script, style, textarea, option') !== null || !shown(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const fault = rects.length === 0 ? null : faultOf(parent, rects);
      if (fault !== null) found.push(`“${node.data.trim().slice(0, 60)}” in ${named(parent)}: ${fault}`);
    }

    function faultOf(parent: Element, rects: readonly DOMRect[]): string | null {
      const left = Math.min(...rects.map((rect) => rect.left));
      const right = Math.max(...rects.map((rect) => rect.right));
      const bottom = Math.max(...rects.map((rect) => rect.bottom));
      for (let box: Element | null = parent; box !== null && box !== document.documentElement; box = box.parentElement) {
        const { overflowX, overflowY, display, clipPath } = getComputedStyle(box);
        const edges = box.getBoundingClientRect();
        // For ears.
        if (clipPath === 'inset(50%)') return null;
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
        // A table or a board is scrolled sideways where the window is narrow.
        if ((overflowX === 'auto' || overflowX === 'scroll') && box.matches('[tabindex], :has(table, a, button, [tabindex])')) return null;
        if (left < edges.left - SLACK || right > edges.right + SLACK) {
          if (onPurpose(box) || onPurpose(parent)) return null;
          return `cut at the side by ${named(box)} (${Math.round(Math.max(edges.left - left, right - edges.right))} px)`;
        }
        if ((overflowY === 'hidden' || overflowY === 'clip') && box !== document.body && bottom > edges.bottom + 4 && getComputedStyle(box).webkitLineClamp === 'none') return `cut at the foot by ${named(box)}`;
        if (overflowY === 'auto' || overflowY === 'scroll') break;
      }
      if (left < -SLACK || right > clientWidth + SLACK) return `beyond the window by ${Math.round(Math.max(-left, right - clientWidth))} px`;
      return null;
    }

    const pen = document.createElement('canvas').getContext('2d')!;
    for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
      if (!shown(field)) continue;
      const text = field instanceof HTMLSelectElement ? (field.selectedOptions[0]?.textContent ?? '') : field.value === '' ? field.placeholder : '';
      const style = getComputedStyle(field);
      pen.font = style.font;
      const edges = [style.paddingInlineStart, style.paddingInlineEnd, style.borderInlineStartWidth, style.borderInlineEndWidth].map(Number.parseFloat);
      const room = edges.reduce((left, edge) => left - edge, field.getBoundingClientRect().width);
      const wide = pen.measureText(text.trim()).width;
      if (wide > room + 0.5 && room > 1) found.push(`“${text.trim()}” in ${named(field)}: needs ${Math.round(wide)} px and has ${Math.round(room)}`);
    }
    return [...new Set(found)];
  });
}
