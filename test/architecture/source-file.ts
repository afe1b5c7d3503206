import { dirname, join } from 'node:path/posix';
import { parseSync } from 'rolldown/utils';

/** A source file as far as the architecture goes. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  path: string;
  lines: number;
  /** What it imports, values and types: paths from the root for files, names for packages. */
  imports: readonly Import[];
  /** Every name that stands in its code, where it names something of its own or of the world: `a`, `b` and `c` of `a.b(c)`. */
  names: ReadonlySet<string>;
  /** The names that are not the property of something: `a` and `c` of `a.b(c)`. */
  freeNames: ReadonlySet<string>;
  /** Calls as written, without arguments: `Date.now`, `new Date`. */
  calls: ReadonlySet<string>;
}

export interface Import {
  target: string;
  isType: boolean;
  isFile: boolean;
}

type Node = { type: string } & Record<string, unknown>;

/** Reads TypeScript. Throws where it does not parse. */
export function sourceFile(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors[0]?.message}`);
  const file = { path, lines: text.replace(/\n$/, '').split('\n').length, imports: [] as Import[], names: new Set<string>(), freeNames: new Set<string>(), calls: new Set<string>() };
  for (const { node, isProperty } of nodesOf(program as unknown as Node, false)) {
    const imported = importOf(node);
    if (imported !== null) file.imports.push(resolved(path, imported));
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') {
      file.names.add(node['name'] as string);
      if (!isProperty) file.freeNames.add(node['name'] as string);
    }
    const call = callOf(node);
    if (call !== null) file.calls.add(call);
  }
  return file;
}

function* nodesOf(node: Node, isProperty: boolean): Generator<{ node: Node; isProperty: boolean }> {
  yield { node, isProperty };
  for (const [name, value] of Object.entries(node)) {
    const belongs = (name === 'property' || name === 'key') && node['computed'] !== true;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child, belongs && !isShorthand(node));
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

function isShorthand(node: Node): boolean {
  return node['shorthand'] === true;
}

function importOf(node: Node): { source: string; isType: boolean } | null {
  const source = node['source'];
  if (!isNode(source) || typeof source['value'] !== 'string') return null;
  return { source: source['value'], isType: node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type' };
}

function resolved(path: string, { source, isType }: { source: string; isType: boolean }): Import {
  const isFile = source.startsWith('.');
  return { target: isFile ? join(dirname(path), source) : source, isType, isFile };
}

/** null where it is no call of a name or of a name's property. */
function callOf(node: Node): string | null {
  const { callee } = node;
  if (!isNode(callee)) return null;
  const name = nameOf(callee);
  if (name === null) return null;
  if (node.type === 'NewExpression') return (node['arguments'] as unknown[]).length === 0 ? `new ${name}()` : `new ${name}`;
  return node.type === 'CallExpression' ? name : null;
}

function nameOf(node: Node): string | null {
  if (node.type === 'Identifier') return node['name'] as string;
  const { object, property } = node;
  if (node.type !== 'MemberExpression' || !isNode(object) || !isNode(property)) return null;
  const [left, right] = [nameOf(object), property['name']];
  return left === null || typeof right !== 'string' ? null : `${left}.${right}`;
}
