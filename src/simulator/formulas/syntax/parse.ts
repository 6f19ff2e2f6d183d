import type { Node } from './node';
import { splitSheet, tryParseAddress } from '../../excel/model/area/address';
import type { Area } from '../../excel/model/area/area';
import { operate } from '../operators';
import { isMany, matrixOf, scalarOf } from '../scope';
import { FUNCTIONS } from '../functions/functions';
import type { StructuredReference } from './structuredText';
import { parseStructured } from './structuredText';
import type { Token } from './tokens';
import { tokens } from './tokens';
import type { Matrix, Scalar } from '../value';
import { NAME_ERROR, REF_ERROR, error } from '../value';

/** A formula that was understood. */
export interface Formula {
  readonly evaluate: Node;
  /** What it reads; a null sheet is its own. */
  readonly references: readonly { readonly sheet: string | null; readonly area: Area }[];
  /** What it reads of tables. */
  readonly structured: readonly StructuredReference[];
  readonly names: readonly string[];
  /** Functions that the simulation does not have. */
  readonly unknown: readonly string[];
}

const cache = new Map<string, Formula | null>();

/** Understands a formula (with its `=`), or gives null for what Excel would refuse to take. */
export function parseFormula(text: string): Formula | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const formula = understand(text.replace(/^=/, ''));
  if (cache.size > 50000) cache.clear();
  cache.set(text, formula);
  return formula;
}

/** Excel takes no formula of more characters (8,192), nor one nested deeper by far. */
const MOST_PIECES = 8192;
const DEEPEST = 256;

function understand(text: string): Formula | null {
  const pieces = tokens(text);
  if (!pieces || pieces.length === 0 || pieces.length > MOST_PIECES) return null;
  const parser = new Parser(pieces);
  try {
    const evaluate = parser.whole();
    const { references, structured, names, unknown } = parser;
    return { evaluate, references, structured, names, unknown };
  } catch (problem) {
    if (problem instanceof SyntaxError) return null;
    throw problem;
  }
}

/** Loosest first; within a line from the left. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

/** Recursive descent over the tokens; builds closures. */
class Parser {
  readonly references: { sheet: string | null; area: Area }[] = [];
  readonly structured: StructuredReference[] = [];
  readonly names: string[] = [];
  readonly unknown: string[] = [];
  private at = 0;
  private depth = 0;

  constructor(private readonly pieces: readonly Token[]) {}

  whole(): Node {
    const node = this.level(0);
    if (this.at < this.pieces.length) throw new SyntaxError('something is left over');
    return node;
  }

  private level(depth: number): Node {
    const signs = LEVELS[depth];
    if (!signs) return this.signed();
    if (depth === 0) this.deeper();
    let left = this.level(depth + 1);
    for (let sign = this.take(signs); sign !== null; sign = this.take(signs)) {
      left = binary(sign, left, this.level(depth + 1));
    }
    if (depth === 0) this.depth -= 1;
    return left;
  }

  private deeper(): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new SyntaxError('too deep');
  }

  private signed(): Node {
    const sign = this.take(['-', '+']);
    if (sign === null) return this.percent();
    this.deeper();
    const node = this.signed();
    this.depth -= 1;
    return sign === '+' ? node : binary('-', () => 0, node);
  }

  private percent(): Node {
    let node = this.primary();
    while (this.take(['%']) !== null) node = binary('/', node, () => 100);
    return node;
  }

  private primary(): Node {
    const piece = this.pieces[this.at];
    if (!piece) throw new SyntaxError('the formula ends too soon');
    this.at += 1;
    if (piece.kind === 'number') return constant(Number(piece.text));
    if (piece.kind === 'string') return constant(piece.text.slice(1, -1).replaceAll('""', '"'));
    if (piece.kind === 'error') return constant(error(piece.text));
    if (piece.kind === 'reference') return this.reference(piece.text);
    if (piece.kind === 'structured') return this.structuredReference(piece.text);
    if (piece.kind === 'name')
      return this.take(['(']) === null ? this.name(piece.text) : this.call(piece.text);
    if (piece.text === '(') return this.inBrackets();
    if (piece.text === '{') return this.array();
    throw new SyntaxError(`unexpected ${piece.text}`);
  }

  private inBrackets(): Node {
    const node = this.level(0);
    this.demand(')');
    return node;
  }

  private reference(text: string): Node {
    const { sheet, address } = splitSheet(text);
    const area = tryParseAddress(address);
    if (!area) throw new SyntaxError(`not an address: ${text}`);
    this.references.push({ sheet, area });
    return (scope) => {
      const found = sheet === null ? scope.sheet : scope.findSheet(sheet);
      return found ? { sheet: found, area } : REF_ERROR;
    };
  }

  private structuredReference(text: string): Node {
    const reference = parseStructured(text);
    if (!reference) throw new SyntaxError(`not one column: ${text}`);
    this.structured.push(reference);
    return (scope) => scope.structured(reference) ?? REF_ERROR;
  }

  private name(text: string): Node {
    if (/^(true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true');
    this.names.push(text);
    return (scope) => scope.name(text) ?? NAME_ERROR;
  }

  private call(text: string): Node {
    const name = text.replace(/^(_xlfn\.|_xlws\.)+/i, '').toUpperCase();
    const args = this.arguments();
    const known = FUNCTIONS.get(name);
    if (!known) {
      this.unknown.push(name);
      return constant(NAME_ERROR);
    }
    return (scope) => known(args, scope);
  }

  private arguments(): Node[] {
    const args: Node[] = [];
    if (this.take([')']) !== null) return args;
    do args.push(this.isNext([',', ')']) ? constant(undefined) : this.level(0));
    while (this.take([',']) !== null);
    this.demand(')');
    return args;
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.signed());
      if (this.take(['}']) !== null) break;
      if (this.take([';']) !== null) rows.push([]);
      else this.demand(',');
    }
    return (scope) => rows.map((row) => row.map((node) => scalarOf(node(scope), scope)));
  }

  private isNext(signs: readonly string[]): boolean {
    const piece = this.pieces[this.at];
    return piece?.kind === 'operator' && signs.includes(piece.text);
  }

  private take(signs: readonly string[]): string | null {
    if (!this.isNext(signs)) return null;
    this.at += 1;
    return this.pieces[this.at - 1]?.text ?? null;
  }

  private demand(sign: string): void {
    if (this.take([sign]) === null) throw new SyntaxError(`${sign} is missing`);
  }
}

function constant(value: Scalar): Node {
  return () => value;
}

function binary(sign: string, left: Node, right: Node): Node {
  return (scope) => {
    const [a, b] = [left(scope), right(scope)];
    if (!isMany(a) && !isMany(b)) return operate(sign, scalarOf(a, scope), scalarOf(b, scope));
    return broadcast(sign, matrixOf(a, scope), matrixOf(b, scope));
  };
}

/** Applies an operator cell by cell; a single row, column or value is repeated. */
function broadcast(sign: string, a: Matrix, b: Matrix): Matrix {
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const pick = (m: Matrix, r: number, c: number): Scalar =>
    m[m.length === 1 ? 0 : r]?.[m[0]?.length === 1 ? 0 : c];
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => operate(sign, pick(a, r, c), pick(b, r, c))),
  );
}
