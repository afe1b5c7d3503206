/** Names of DOM properties that a form hides by fields of that name. */
const TRAPS = ['textContent', 'children', 'parentNode', 'parentElement', 'childNodes', 'firstChild', 'nextSibling', 'localName', 'getAttribute', 'querySelector', 'querySelectorAll', 'closest', 'matches', 'isConnected', 'nodeType'];

/** The content in a form whose fields are named like DOM properties. */
export function inTrapForm(content: string): string {
  return `<form>${TRAPS.map((name) => `<input name="${name}">`).join('')}${content}</form>`;
}

/** A script that breaks what every script in the page's own world relies on. */
export const BROKEN_PROTOTYPES = `<script>
  const boom = () => { throw new Error('sabotage'); };
  Array.prototype.map = Array.prototype.filter = Array.prototype.push = boom;
  JSON.stringify = boom; JSON.parse = boom;
  Element.prototype.querySelectorAll = Element.prototype.getAttribute = Element.prototype.closest = boom;
  Object.prototype.handle = 'polluted';
  Object.defineProperty(Node.prototype, 'textContent', { get: boom });
  Promise.prototype.then = boom; String.prototype.normalize = boom; Map.prototype.set = boom; RegExp.prototype.exec = boom;
</script>`;
