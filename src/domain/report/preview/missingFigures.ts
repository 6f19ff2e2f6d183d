import type { Facts } from '../../facts';
import { figureLabelsWithUnits } from '../../figures/figureLabels';
import type { Change } from '../../findings/finding';
import { readAmount } from '../../number/typed/readAmount';
import type { Place } from '../../place';
import { normalize } from '../../letters/vietnamese';
import type { FieldResult } from '../../sentence';

/** A figure of Số liệu that a sentence needs and nobody has entered yet. */
export interface MissingFigure {
  readonly name: string;
  /** Its own words, with the unit. */
  readonly label: string;
  readonly at: Place;
  /** What enters it as typed; `undefined` where that is no number, range, bound or fraction. */
  readonly change: (typed: string) => Change | undefined;
}

/** The figures that fields lack, each once, in the order they are asked for. */
export function missingFigures(
  { entries, figures }: Facts,
  fields: readonly FieldResult[],
): readonly MissingFigure[] {
  const labels = figureLabelsWithUnits(entries);
  const names = [...new Set(fields.flatMap(({ missing = [] }) => missing))];
  return names.flatMap((name) => {
    const { kind, at } = figures.byName.get(name) ?? {};
    if (kind !== 'entered' || !at) return [];
    const key = rowKey(entries.figures, at);
    const change = (typed: string) => entered(at, normalize(typed), key);
    return [{ name, label: labels.get(name) ?? name, at, change }];
  });
}

type Key = NonNullable<Change['key']>;

/** A plain number goes in as one; what carries a sign or a second number stays as typed, in a cell that is Text. */
function entered(at: Place, typed: string, key: Key): Change | undefined {
  const amount = readAmount(typed);
  if (!amount) return undefined;
  const { meaning } = amount;
  const plain = meaning.kind === 'number' && !meaning.percent;
  const base = { ...at, before: '', key };
  return plain ? { ...base, after: meaning.number } : { ...base, after: typed, format: '@' };
}

function rowKey({ rows }: Facts['entries']['figures'], at: Place): Key {
  const row = rows.find(({ cells }) =>
    [cells.current, cells.cumulative, cells.previous].some((entry) => entry.at.cell === at.cell),
  );
  const code = row?.cells.code;
  return code && code.at.cell !== ''
    ? [{ cell: code.at.cell, value: code.formula ?? code.raw }]
    : [];
}
