import { rational, type Rational } from '../number/rational';
import type { Expression, Operator } from './expression';
import { tokenize, type Token } from './tokenize';

export type Parsed =
  | { readonly ok: true; readonly expression: Expression }
  | { readonly ok: false; readonly problem: string };

/** The contract's limit on brackets, functions and minus signs inside each other. */
const MOST_DEPTH = 20;

/** Where the parser stands; the first problem met is the one reported, and ends the reading. */
interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
  problem?: string;
}

const NOTHING: Expression = { kind: 'number', value: rational(0n), text: '0' };

/** Reads one expression by the contract's grammar; a problem is a Vietnamese clause. */
export function parse(source: string): Parsed {
  const tokenized = tokenize(source);
  if (!tokenized.ok) return tokenized;
  if (tokenized.tokens.length === 0) return { ok: false, problem: 'chưa ghi tên số liệu' };
  const cursor: Cursor = { tokens: tokenized.tokens, at: 0, depth: 0 };
  const expression = sum(cursor);
  const left = cursor.tokens[cursor.at];
  if (left && cursor.problem === undefined) fail(cursor, `thừa “${left.text}”`);
  return cursor.problem === undefined
    ? { ok: true, expression }
    : { ok: false, problem: cursor.problem };
}

function sum(cursor: Cursor): Expression {
  return chain(cursor, ['+', '-'], () => chain(cursor, ['*', '/'], () => unary(cursor)));
}

function chain(
  cursor: Cursor,
  operators: readonly Operator[],
  operand: () => Expression,
): Expression {
  let left = operand();
  for (;;) {
    const operator = operators.find((sign) => take(cursor, sign));
    if (!operator) return left;
    left = { kind: 'binary', operator, left, right: operand() };
  }
}

function unary(cursor: Cursor): Expression {
  return take(cursor, '-') ? { kind: 'negate', operand: primary(cursor) } : primary(cursor);
}

function primary(cursor: Cursor): Expression {
  const token = cursor.tokens[cursor.at];
  if (!token) return fail(cursor, 'biểu thức chưa hết: thiếu số hoặc tên ở cuối');
  cursor.at += 1;
  if (token.kind === 'number')
    return { kind: 'number', value: exactly(token.text), text: token.text };
  if (token.kind === 'name')
    return take(cursor, '(') ? call(cursor, token.text) : { kind: 'name', name: token.text };
  if (token.text !== '(') return fail(cursor, `“${token.text}” đứng sai chỗ`);
  return nested(cursor, () => sum(cursor));
}

function call(cursor: Cursor, name: string): Expression {
  const args: Expression[] = [];
  nested(cursor, () => {
    do args.push(sum(cursor));
    while (take(cursor, ';'));
    return NOTHING;
  });
  return { kind: 'call', name, args };
}

/** What stands between an opening bracket already taken and its closing one. */
function nested(cursor: Cursor, inside: () => Expression): Expression {
  cursor.depth += 1;
  if (cursor.depth > MOST_DEPTH) return fail(cursor, `ngoặc lồng nhau quá ${MOST_DEPTH} lớp`);
  const expression = inside();
  cursor.depth -= 1;
  return take(cursor, ')') ? expression : fail(cursor, 'thiếu dấu đóng ngoặc “)”');
}

function take(cursor: Cursor, sign: string): boolean {
  const token = cursor.tokens[cursor.at];
  if (token?.kind !== 'symbol' || token.text !== sign) return false;
  cursor.at += 1;
  return true;
}

function fail(cursor: Cursor, problem: string): Expression {
  cursor.problem ??= problem;
  cursor.at = cursor.tokens.length;
  return NOTHING;
}

function exactly(text: string): Rational {
  const [whole = '0', decimals = ''] = text.split(',');
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
