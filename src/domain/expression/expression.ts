import type { Rational } from '../number/rational';

/** The tree of an expression between `{{` and `}}` or of a side of `Quy tắc`. */
export type Expression =
  | { readonly kind: 'number'; readonly value: Rational; readonly text: string }
  /** Lower case, as the figures are known by. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate'; readonly operand: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    };

export type Operator = '+' | '-' | '*' | '/';

/** Every name in the expression, in order of appearance, each once. */
export function namesOf(expression: Expression): readonly string[] {
  return [...new Set(allNames(expression))];
}

function allNames(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return [];
    case 'name':
      return [expression.name];
    case 'negate':
      return allNames(expression.operand);
    case 'call':
      return expression.args.flatMap(allNames);
    case 'binary':
      return [...allNames(expression.left), ...allNames(expression.right)];
  }
}
