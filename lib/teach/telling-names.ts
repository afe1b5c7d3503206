/** What a name may not be to stand in a selector unescaped; also far from what people write. */
const PLAIN = /^-?[A-Za-z_][\w-]{1,60}$/;
/** It numbers one of many: `post-4711`, `depth-2`. */
const NUMBERED = /\d{2,}|\d$/;
/** What styling tools make: their prefix says so. */
const TOOL = /^(?:css|sc|jsx|jss\d*|svelte|emotion|astro|ng-tns|_ngcontent|_nghost|data-v|makestyles|tss)(?:[-_]|$)/i;
/** How it stands now, or where in its row. */
const STATE = /^(?:is|has|was|no|not|ng|are)[-_]|(?:^|[-_])(?:odd|even|alt|first|last|active|inactive|current|selected|hover|focus|focused|open|opened|closed|collapsed|expanded|hidden|visible|shown|new|unread|read|old|guest|muted|online|offline|own|mine|loading|loaded|lazy|lazyload|lazyloaded|disabled|enabled|highlight|highlighted|animated|clearfix|cf|fade|show|in|js|nojs|sticky|pinned|edited|deleted|top|bottom|left|right)$/i;
/** How it looks: the words of utility frameworks. */
const LOOK =
  /^-?(?:[mp][trblxyse]?|gap|space|w|h|min|max|z|top|left|right|bottom|inset|flex|grid|col|row|cols|rows|order|block|inline|table|hidden|visible|static|fixed|absolute|relative|sticky|float|pull|clear|overflow|object|items|justify|content|self|place|text|font|leading|tracking|align|whitespace|break|truncate|bg|from|via|to|border|rounded|shadow|opacity|ring|divide|outline|transition|duration|ease|delay|animate|cursor|select|pointer|sr|not|d|fs|fw|lh|xs|sm|md|lg|xl|xxl|small|large|medium|bold|italic|underline|uppercase|lowercase|capitalize|antialiased|container|wrapper|inner|outer|clear|tw|u|gutter|span|offset|basis|grow|shrink|white|black|gray|grey|red|blue|green|color|mt|mb|ml|mr|pt|pb|pl|pr)(?:[-_](?:auto|none|full|screen|start|end|center|centre|between|around|evenly|stretch|baseline|wrap|nowrap|column|reverse|row|col|block|flex|grid|inline|table|cell|hidden|visible|scroll|clip|ellipsis|break|words|all|xs|sm|md|lg|xl|xxl|base|thin|light|normal|medium|semibold|bold|black|white|gray|grey|red|blue|green|yellow|primary|secondary|muted|danger|success|warning|info|dark|transparent|current|left|right|top|bottom|x|y|t|b|l|r|s|e|sm-\w+|md-\w+|lg-\w+|\d\S*|px|only|first|last|middle|justify|italic|tight|snug|relaxed|loose|wide|wider|pointer|fluid|fill|cover|contain))*$/i;

/** They stand in the words of utility frameworks only with a second one. */
const ALONE = /^(?:text|content|white-space|table)$/;

/** Whether a name says what an element is, rather than how it looks or stands now, which one it is, or what a build tool made up. */
export function isTellingName(name: string): boolean {
  return PLAIN.test(name) && !NUMBERED.test(name) && !TOOL.test(name) && !STATE.test(name) && (ALONE.test(name) || !LOOK.test(name)) && !name.split(/[-_]+/).some(isMadeUp);
}

/** `Post_body__x7Qa1` → `Post_body__`: what was written, before what was made up; null where a name has no such part. */
export function tellingStart(name: string): string | null {
  const parts = /^([A-Za-z][\w-]*?(?:__|--|_|-))[A-Za-z0-9+]{4,8}$/.exec(name);
  const [, start = ''] = parts ?? [];
  const end = name.slice(start.length);
  return start.length >= 5 && isMadeUp(end) && isTellingName(start.replace(/[-_]+$/, '')) ? start : null;
}

/** Letters that nobody wrote: figures among them, no vowels, capitals anywhere. */
export function isMadeUp(piece: string): boolean {
  if (/\d[a-z]/i.test(piece) && !/^(?:h\d|[a-z]{2,}\d[a-z]{2,})/i.test(piece)) return true;
  if (/[a-z]\d+[a-z]+\d/i.test(piece)) return true;
  if (piece.length >= 4 && !/[aeiouyAEIOUY]/.test(piece) && !KNOWN.test(piece)) return true;
  if (/[bcdfghjklmnpqrstvwxz]{6,}/i.test(piece) || (/[a-z][A-Z]{2,}/.test(piece) && !/[a-z](?:ID|URL|UI|HTML)(?![A-Z])/.test(piece))) return true;
  if (/[a-zA-Z]\d+[A-Z]/.test(piece)) return true;
  const words = piece.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? [];
  return words.length >= 3 && piece.length / words.length < 3.5;
}

/** Short forms that people do write. */
const KNOWN = /^(?:html|cmts?|psts?|pst|msgs?|thrd|txt|cnt|cntnt|btns?|ctrls?|hdr|ftr|grp|lst|tbl|frm|ttl|dt|src|www|cmmnt)$/i;
