import type { Figures } from '../figures/figures';
import type { Expression } from './expression';

/** The expression as it reckons, names replaced by their printed values: `142 + 30`. */
export function workings(expression: Expression, figures: Figures): string {
  switch (expression.kind) {
    case 'number':
      return expression.text;
    case 'name':
      return figures.byName.get(expression.name)?.text ?? '0';
    case 'negate':
      return `-${within(expression.operand, figures, 3)}`;
    case 'call':
      return `${expression.name}(${expression.args.map((arg) => workings(arg, figures)).join('; ')})`;
    case 'binary': {
      const own = rank(expression);
      const left = within(expression.left, figures, own);
      return `${left} ${expression.operator} ${within(expression.right, figures, own + 1)}`;
    }
  }
}

/** In brackets where the surrounding operator binds tighter. */
function within(expression: Expression, figures: Figures, least: number): string {
  const text = workings(expression, figures);
  return rank(expression) < least ? `(${text})` : text;
}

function rank(expression: Expression): number {
  if (expression.kind === 'negate') return 2;
  if (expression.kind !== 'binary') return 3;
  return expression.operator === '+' || expression.operator === '-' ? 1 : 2;
}
