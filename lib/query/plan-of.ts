import { hostOf } from './host-of.ts';
import type { AddressPlan, Plan } from './plan.ts';
import type { FieldName, QueryNode, Term } from './tree.ts';

/** @param atomOf the number of a term that is looked for in one field alone, or in all */
export function planOf(node: QueryNode, atomOf: (term: Term, scope: FieldName | null) => number, scope: FieldName | null = null): Plan {
  const inside = (child: QueryNode) => planOf(child, atomOf, scope);
  switch (node.kind) {
    case 'term':
      return scope === 'url' || scope === 'links' ? addressPlan(node, scope) : { kind: 'term', atom: atomOf(node, scope), term: node.text };
    case 'not':
      return { kind: 'not', part: inside(node.child) };
    case 'near':
      return { kind: 'near', distance: node.distance, ordered: node.ordered, parts: node.children.map(inside) };
    case 'in':
      return planOf(node.child, atomOf, node.field);
    case 'facet':
      return { kind: 'facet', facet: { name: node.name, value: node.value } };
    default:
      return { kind: node.kind, parts: node.children.map(inside) };
  }
}

function addressPlan({ shape, text, exactCase }: Term, field: 'url' | 'links'): AddressPlan {
  const isHost = shape === 'domain';
  const written = isHost ? hostOf(text) : text;
  const wanted = exactCase ? written : written.toLowerCase();
  const pieces = shape === 'literal' ? [wanted] : wanted.split(/[*?]+/).filter((piece) => piece !== '');
  return { kind: 'address', field, pieces, isHost, exactCase, term: text };
}
