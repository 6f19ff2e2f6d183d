import type { Node, SheetFunction } from '../syntax/node';
import { compareScalars, toBoolean } from '../operators';
import type { Scope } from '../scope';
import { isMany, matrixOf, scalarOf } from '../scope';
import type { Matrix, Scalar, Value } from '../value';
import { NA_ERROR, VALUE_ERROR, isError, isReference } from '../value';

const arg = (args: readonly Node[], index: number, scope: Scope): Value => args[index]?.(scope);

/** The functions that decide: they leave alone what they do not need, and see errors. */
export const LOGICAL_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  TRUE: () => true,
  FALSE: () => false,
  IF: (args, scope) => {
    const test = arg(args, 0, scope);
    if (isMany(test))
      return matrixOf(test, scope).map((row) => row.map((one) => chosen(one, args, scope)));
    const truth = toBoolean(scalarOf(test, scope));
    if (isError(truth)) return truth;
    return truth ? arg(args, 1, scope) : args.length > 2 ? arg(args, 2, scope) : false;
  },
  IFS: (args, scope) => {
    for (let index = 0; index + 1 < args.length; index += 2) {
      const truth = toBoolean(scalarOf(arg(args, index, scope), scope));
      if (isError(truth)) return truth;
      if (truth) return arg(args, index + 1, scope);
    }
    return NA_ERROR;
  },
  SWITCH: (args, scope) => {
    const wanted = scalarOf(arg(args, 0, scope), scope);
    if (isError(wanted)) return wanted;
    for (let index = 1; index + 1 < args.length; index += 2) {
      if (compareScalars(wanted, scalarOf(arg(args, index, scope), scope)) === 0)
        return arg(args, index + 1, scope);
    }
    return args.length % 2 === 0 ? arg(args, args.length - 1, scope) : NA_ERROR;
  },
  CHOOSE: (args, scope) => {
    const index = Number(scalarOf(arg(args, 0, scope), scope));
    return index >= 1 && index < args.length ? arg(args, Math.trunc(index), scope) : VALUE_ERROR;
  },
  IFERROR: (args, scope) => {
    const value = scalarOf(arg(args, 0, scope), scope);
    return isError(value) ? arg(args, 1, scope) : value;
  },
  IFNA: (args, scope) => {
    const value = scalarOf(arg(args, 0, scope), scope);
    return isError(value) && value.error === '#N/A' ? arg(args, 1, scope) : value;
  },
  AND: (args, scope) => truths(args, scope, (all) => all.every(Boolean)),
  OR: (args, scope) => truths(args, scope, (all) => all.some(Boolean)),
  XOR: (args, scope) => truths(args, scope, (all) => all.filter(Boolean).length % 2 === 1),
  NOT: (args, scope) => {
    const truth = toBoolean(scalarOf(arg(args, 0, scope), scope));
    return isError(truth) ? truth : !truth;
  },
  ISBLANK: one((value) => value === undefined),
  ISNUMBER: one((value) => typeof value === 'number'),
  ISTEXT: one((value) => typeof value === 'string'),
  ISNONTEXT: one((value) => typeof value !== 'string'),
  ISLOGICAL: one((value) => typeof value === 'boolean'),
  ISERROR: one((value) => isError(value)),
  ISERR: one((value) => isError(value) && value.error !== '#N/A'),
  ISNA: one((value) => isError(value) && value.error === '#N/A'),
  ISREF: (args, scope) => isReference(arg(args, 0, scope)),
  NA: () => NA_ERROR,
};

function chosen(test: Scalar, args: readonly Node[], scope: Scope): Scalar {
  const truth = toBoolean(test);
  if (isError(truth)) return truth;
  if (!truth && args.length < 3) return false;
  return scalarOf(arg(args, truth ? 1 : 2, scope), scope);
}

function one(test: (value: Scalar) => boolean): SheetFunction {
  return (args, scope) => {
    const value = arg(args, 0, scope);
    return isMany(value)
      ? matrixOf(value, scope).map((row) => row.map(test))
      : test(scalarOf(value, scope));
  };
}

/** AND, OR: texts and blanks of a range are passed over; a text given as such is an error. */
function truths(
  args: readonly Node[],
  scope: Scope,
  decide: (all: readonly boolean[]) => boolean,
): Value {
  const all: boolean[] = [];
  for (const node of args) {
    const value = node(scope);
    const range = isReference(value) || isMany(value);
    for (const cell of flat(range ? matrixOf(value, scope) : [[scalarOf(value, scope)]])) {
      if (range && (cell === undefined || typeof cell === 'string')) continue;
      const truth = toBoolean(cell);
      if (typeof truth !== 'boolean') return truth;
      all.push(truth);
    }
  }
  return all.length ? decide(all) : VALUE_ERROR;
}

function flat(matrix: Matrix): Scalar[] {
  return matrix.flat();
}
