import { format } from 'numfmt';
import type { Node, SheetFunction } from '../syntax/node';
import { toNumber, toText } from '../operators';
import type { Scope } from '../scope';
import { matrixOf, scalarOf } from '../scope';
import type { Scalar } from '../value';
import { VALUE_ERROR, isError } from '../value';

/** Texts of all arguments in order, or the first error. */
function texts(args: readonly Node[], scope: Scope): string[] | Scalar {
  const all = args.flatMap((node) => matrixOf(node(scope), scope).flat());
  return all.find((one) => isError(one)) ?? all.map(toText);
}

/** The functions over text that the library has wrong or not at all. */
export const TEXT_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  CONCATENATE: (args, scope) => joined(texts(args, scope)),
  CONCAT: (args, scope) => joined(texts(args, scope)),
  HYPERLINK: (args, scope) => scalarOf((args[1] ?? args[0])?.(scope), scope),
  LEN: text(1, ([given = '']) => given.length),
  LEFT: text(1, ([given = ''], [count = 1]) => given.slice(0, count)),
  RIGHT: text(1, ([given = ''], [count = 1]) => (count > 0 ? given.slice(-count) : '')),
  MID: text(1, ([given = ''], [start = 1, count = 0]) => given.slice(start - 1, start - 1 + count)),
  TRIM: text(1, ([given = '']) => given.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  UPPER: text(1, ([given = '']) => given.toUpperCase()),
  LOWER: text(1, ([given = '']) => given.toLowerCase()),
  EXACT: text(2, ([a, b]) => a === b),
  FIND: text(2, ([wanted = '', given = ''], [start = 1]) =>
    found(given.indexOf(wanted, start - 1)),
  ),
  SEARCH: text(2, ([wanted = '', given = ''], [start = 1]) => search(wanted, given, start)),
  SUBSTITUTE: text(3, ([given = '', old = '', fresh = ''], [nth]) =>
    substitute(given, old, fresh, nth),
  ),
  TEXT: (args, scope) => {
    const [value, pattern] = [scalarOf(args[0]?.(scope), scope), scalarOf(args[1]?.(scope), scope)];
    if (isError(value)) return value;
    const number = typeof value === 'string' ? value : toNumber(value);
    return format(toText(pattern), isError(number) ? toText(value) : (number ?? 0), {
      throws: false,
    });
  },
  VALUE: (args, scope) => toNumber(scalarOf(args[0]?.(scope), scope)) ?? 0,
  N: (args, scope) => {
    const value = scalarOf(args[0]?.(scope), scope);
    return typeof value === 'string' || value === undefined
      ? 0
      : typeof value === 'boolean'
        ? Number(value)
        : value;
  },
  T: (args, scope) => {
    const value = scalarOf(args[0]?.(scope), scope);
    return isError(value) || typeof value === 'string' ? value : '';
  },
};

/** A function of so many texts and then of numbers; errors among them are its result. */
function text(
  count: number,
  compute: (texts: string[], numbers: number[]) => Scalar,
): SheetFunction {
  return (args, scope) => {
    const values = args.map((node) => scalarOf(node(scope), scope));
    const numbers = values.slice(count).map(toNumber);
    const wrong = [...values, ...numbers].find((one) => isError(one));
    return wrong ?? compute(values.slice(0, count).map(toText), numbers.map(Number));
  };
}

function joined(all: string[] | Scalar): Scalar {
  return Array.isArray(all) ? all.join('') : all;
}

function found(index: number): Scalar {
  return index < 0 ? VALUE_ERROR : index + 1;
}

function search(wanted: string, given: string, start: number): Scalar {
  const source = wanted.replace(/~?[\s\S]/g, (piece) => {
    if (piece === '*') return '[\\s\\S]*?';
    if (piece === '?') return '[\\s\\S]';
    return piece.replace(/^~(?=.)/s, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  const match = new RegExp(source, 'iu').exec(given.slice(start - 1));
  return match ? match.index + start : VALUE_ERROR;
}

function substitute(given: string, old: string, fresh: string, nth?: number): string {
  if (old === '') return given;
  if (nth === undefined) return given.replaceAll(old, fresh);
  const parts = given.split(old);
  if (nth < 1 || nth >= parts.length) return given;
  return parts.slice(0, nth).join(old) + fresh + parts.slice(nth).join(old);
}
