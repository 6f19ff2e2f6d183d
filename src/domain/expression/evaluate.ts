import { PREVIOUS_ENDING } from '../contract';
import { COUNTED_SHEETS } from '../figures/countedFigures';
import type { Figures } from '../figures/figures';
import { dropZeros } from '../number/percent';
import { rational, roundText, type Rational } from '../number/rational';
import { printNumber } from '../letters/vietnamese';
import { type Expression, namesOf } from './expression';
import { FUNCTIONS } from './functions';
import { suggestion } from './nearestName';
import { isEntered } from './isEntered';
import { parse } from './parse';
import { workings } from './workings';
import { compute } from './compute';

/** What an expression came to; problems are Vietnamese clauses without capital or full stop. */
export type Evaluation =
  | {
      readonly ok: true;
      /** Absent where a name alone stands for a text (`{{dia_danh}}`). */
      readonly value?: Rational;
      /** As it prints: `3.270`, `91,62%`, `tăng 12,5%`. */
      readonly text: string;
      /** Names used, lower case, in order. */
      readonly names: readonly string[];
      /** The expression with values for names: `142 + 30`. */
      readonly workings: string;
    }
  | {
      readonly ok: false;
      readonly problem: string;
      readonly names: readonly string[];
      /** Known names without a value: not entered yet. */
      readonly missing: readonly string[];
      /** Names that no figure has. */
      readonly unknown: readonly string[];
    };

/**
 * Reckons an expression (without braces) by the contract's grammar, in exact fractions.
 * `missingAsZero` takes figures not entered as 0, for `Quy tắc`.
 */
export function evaluate(
  source: string,
  figures: Figures,
  options: { readonly missingAsZero?: boolean } = {},
): Evaluation {
  const parsed = parse(source);
  if (!parsed.ok) return failure(parsed.problem);
  const names = namesOf(parsed.expression);
  const unknown = names.filter((name) => !figures.byName.has(name));
  const missing = names.filter(
    (name) => figures.byName.has(name) && !isEntered(figures.byName.get(name)),
  );
  if (unknown.length > 0)
    return failure(unknownName(unknown[0] ?? '', figures), { names, missing, unknown });
  if (comparesWithNothing(parsed.expression, missing, figures))
    return { ok: true, text: NOTHING_BEFORE, names, workings: source };
  if (missing.length > 0 && !options.missingAsZero)
    return failure(notEntered(missing, figures), { names, missing });
  const result = compute(parsed.expression, { figures });
  if ('problem' in result) return failure(result.problem, { names, missing });
  const text = result.text ?? printComputed(result.value ?? rational(0n), names, figures);
  const value = result.value && { value: result.value };
  return { ok: true, text, names, workings: workings(parsed.expression, figures), ...value };
}

/** What a paragraph of a template that compares with the last period says in the first one. */
const NOTHING_BEFORE = 'chưa có số liệu kỳ trước để so sánh';

/** `tang_giam` lacks nothing but the last period, of which no figure at all is entered. */
function comparesWithNothing(
  expression: Expression,
  missing: readonly string[],
  { byName }: Figures,
): boolean {
  if (expression.kind !== 'call' || expression.name !== 'tang_giam' || missing.length === 0)
    return false;
  const previous = [...byName.values()].filter(({ name }) => name.endsWith(PREVIOUS_ENDING));
  return missing.every((name) => name.endsWith(PREVIOUS_ENDING)) && !previous.some(isEntered);
}

/** Reckoning with items of Thông tin alone (`nam + 1`) prints without grouping: 2027. */
function printComputed(value: Rational, names: readonly string[], figures: Figures): string {
  const group =
    names.length === 0 || names.some((name) => figures.byName.get(name)?.kind !== 'info');
  return printNumber(dropZeros(roundText(value, 2)), { group });
}

/** So many different unknown names are compared with all that are known; nobody mends more of them one by one. */
const MOST_UNKNOWN = 300;
const unknownNames = new WeakMap<Figures, Map<string, string>>();

/** A name may be unknown in thousands of fields: what it may mean is sought once. */
function unknownName(name: string, figures: Figures): string {
  const callee = FUNCTIONS.get(name);
  if (callee) return `“${name}” cần viết dạng “${callee.usage}”`;
  const known = unknownNames.get(figures) ?? new Map<string, string>();
  unknownNames.set(figures, known);
  const said = known.get(name);
  if (said !== undefined) return said;
  const near = known.size < MOST_UNKNOWN ? suggestion(name, figures.byName.keys()) : '';
  if (known.size < MOST_UNKNOWN) known.set(name, `không có “${name}”${near}`);
  return `không có “${name}”${near}`;
}

/** Derived figures are missing only where their sheet is. */
const COUNTED_IN: ReadonlyMap<string, string> = new Map(
  COUNTED_SHEETS.map(({ prefix, sheet }) => [prefix, sheet]),
);

/** Sơ kết and Đột xuất have no period that could be named; after Lũy kế none follows. */
function notEntered(missing: readonly string[], figures: Figures): string {
  const period = missing.find((name) => name === 'ky' || name === 'ky_sau');
  if (period !== undefined)
    return `Loại kỳ, Kỳ số và Năm ở Thông tin chưa đủ để gọi tên ${period === 'ky' ? 'kỳ báo cáo' : 'kỳ sau'}; báo cáo Sơ kết không có tên kỳ: ghi tên kỳ bằng chữ thay cho {{${period}}}`;
  const derived = missing.find((name) => figures.byName.get(name)?.kind === 'derived');
  const sheet = derived === undefined ? undefined : COUNTED_IN.get(derived.slice(0, 2));
  if (sheet !== undefined) return `không có trang tính “${sheet}” để tính “${derived ?? ''}”`;
  return `chưa nhập ${missing.map((name) => `“${name}”`).join(', ')}`;
}

function failure(
  problem: string,
  about: {
    readonly names?: readonly string[];
    readonly missing?: readonly string[];
    readonly unknown?: readonly string[];
  } = {},
): Evaluation {
  return {
    ok: false,
    problem,
    names: about.names ?? [],
    missing: about.missing ?? [],
    unknown: about.unknown ?? [],
  };
}
