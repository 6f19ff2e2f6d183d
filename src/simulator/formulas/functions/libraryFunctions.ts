import * as formulajs from '@formulajs/formulajs';
import { serialOf } from '../../excel/model/typed/dateText';
import type { SheetFunction } from '../syntax/node';
import { matrixOf, scalarOf, isMany } from '../scope';
import type { Matrix, Scalar } from '../value';
import { VALUE_ERROR, error, isError, isReference } from '../value';

/** What the library computes as Excel does (compared with LibreOffice); the rest is our own or not there. */
const NAMES = [
  ...[
    'SUM',
    'AVERAGE',
    'MIN',
    'MAX',
    'COUNT',
    'COUNTA',
    'COUNTBLANK',
    'MEDIAN',
    'LARGE',
    'SMALL',
    'SUMPRODUCT',
  ],
  ...[
    'ROUND',
    'ROUNDUP',
    'ROUNDDOWN',
    'INT',
    'TRUNC',
    'ABS',
    'MOD',
    'POWER',
    'SQRT',
    'SIGN',
    'CEILING',
    'FLOOR',
  ],
  ...[
    'DATE',
    'YEAR',
    'MONTH',
    'DAY',
    'TODAY',
    'NOW',
    'EDATE',
    'EOMONTH',
    'DAYS',
    'WEEKDAY',
    'DATEDIF',
    'DATEVALUE',
  ],
  ...['TEXTJOIN', 'REPLACE', 'REPT', 'PROPER', 'CHAR', 'CODE', 'UNICHAR', 'UNICODE', 'NUMBERVALUE'],
] as const;

/** These count over errors instead of passing them on. */
const SEES_ERRORS: readonly string[] = ['COUNT', 'COUNTA', 'COUNTBLANK'];

/** The functions that `@formulajs/formulajs` computes. */
export const LIBRARY_FUNCTIONS: Readonly<Record<string, SheetFunction>> = Object.fromEntries(
  NAMES.map((name) => [name, adapted(name)]),
);

function adapted(name: string): SheetFunction {
  const compute = (formulajs as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
  if (!compute) throw new Error(`formulajs has no ${name}`);
  return (args, scope) => {
    const values = args
      .map((node) => node(scope))
      .map((value) =>
        isMany(value) || isReference(value) ? matrixOf(value, scope) : scalarOf(value, scope),
      );
    const given = values.map(toLibrary);
    const wrong = given.find((one) => one.wrong !== undefined)?.wrong;
    if (wrong !== undefined && !SEES_ERRORS.includes(name)) return wrong;
    return fromLibrary(compute(...given.map(({ value }) => value)));
  };
}

/** A value as the library takes it, and the first error in it. */
interface Given {
  readonly value: unknown;
  readonly wrong: Scalar;
}

/** Whole columns are given to one formula after the other. */
const MATRICES = new WeakMap<Matrix, Given>();

function toLibrary(value: Scalar | Matrix): Given {
  if (!Array.isArray(value))
    return { value: scalarToLibrary(value), wrong: isError(value) ? value : undefined };
  const known = MATRICES.get(value);
  if (known) return known;
  const given = {
    value: value.map((row) => row.map(scalarToLibrary)),
    wrong: value.find((row) => row.some(isError))?.find(isError),
  };
  MATRICES.set(value, given);
  return given;
}

function scalarToLibrary(value: Scalar): unknown {
  if (value === undefined) return null;
  return isError(value) ? new Error(value.error) : value;
}

function fromLibrary(result: unknown): Scalar {
  if (result instanceof Error)
    return /^#/.test(result.message) ? error(result.message) : VALUE_ERROR;
  if (result instanceof Date) return serialOf(result);
  if (typeof result === 'number') return Number.isFinite(result) ? result : error('#NUM!');
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  return VALUE_ERROR;
}
