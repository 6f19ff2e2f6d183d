import { isEntered } from './isEntered';
import type { Figures } from '../figures/figures';
import { add, divide, multiply, rational, subtract, type Rational } from '../number/rational';
import { namesOf, type Expression, type Operator } from './expression';
import { FUNCTIONS } from './functions';
import { suggestion } from './nearestName';

/** What an expression is reckoned with. */
export interface Scope {
  readonly figures: Figures;
}

/** A value, its own way of printing where it has one (an entered figure, a function), or a problem. */
export type Computed =
  { readonly value?: Rational; readonly text?: string } | { readonly problem: string };

/** Reckons a tree whose names are all known. */
export function compute(expression: Expression, scope: Scope): Computed {
  switch (expression.kind) {
    case 'number':
      return { value: expression.value };
    case 'name':
      return lookUp(expression.name, scope);
    case 'negate':
      return withNumbers([expression.operand], scope, ([value = rational(0n)]) => ({
        value: rational(-value.num, value.den),
      }));
    case 'binary':
      return withNumbers([expression.left, expression.right], scope, (values) =>
        operate(expression.operator, values),
      );
    case 'call':
      return call(expression.name, expression.args, scope);
  }
}

function lookUp(name: string, { figures }: Scope): Computed {
  const figure = figures.byName.get(name);
  if (!figure || !isEntered(figure)) return { value: rational(0n), text: '0' };
  return {
    ...(figure.value && { value: figure.value }),
    ...(figure.text !== undefined && { text: figure.text }),
  };
}

function call(name: string, args: readonly Expression[], scope: Scope): Computed {
  const callee = FUNCTIONS.get(name);
  if (!callee) return { problem: `không có hàm “${name}”${suggestion(name, FUNCTIONS.keys())}` };
  const fits = args.length >= callee.least && args.length <= callee.most;
  if (!fits) return { problem: `“${name}” cần viết dạng “${callee.usage}”` };
  return withNumbers(args, scope, callee.apply);
}

function operate(
  operator: Operator,
  [left = rational(0n), right = rational(0n)]: readonly Rational[],
): Computed {
  if (operator === '+') return { value: add(left, right) };
  if (operator === '-') return { value: subtract(left, right) };
  if (operator === '*') return { value: multiply(left, right) };
  const value = divide(left, right);
  return value ? { value } : { problem: 'chia cho 0' };
}

/** Reckons the operands and goes on with their values, or hands up the first problem. */
function withNumbers(
  operands: readonly Expression[],
  scope: Scope,
  next: (values: readonly Rational[]) => Computed,
): Computed {
  const values: Rational[] = [];
  for (const operand of operands) {
    const result = compute(operand, scope);
    if ('problem' in result) return result;
    if (!result.value)
      return { problem: `“${namesOf(operand)[0] ?? ''}” là chữ, không tính toán được` };
    values.push(result.value);
  }
  return next(values);
}
