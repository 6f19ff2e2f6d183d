import type { Entry } from '../../entries/entry';
import { resultOf } from '../../figures/result';
import type { Facts } from '../../facts';
import { memo } from '../../memo';
import { toNumber } from '../../number/rational';
import type { Place } from '../../place';
import { freeTables } from '../../tables/freeTables';
import { headerKey } from '../../vietnamese';
import { SMALL_WORDS } from '../lexicon';

/** A number that the workbook states, under the words that name it. */
export interface Fact {
  readonly sheet: 'figures' | 'targets' | 'annexes';
  readonly name: string;
  readonly words: ReadonlySet<string>;
  /** In small letters; `%` for shares. */
  readonly unit: string;
  readonly value: number;
  readonly of: 'now' | 'cumulative' | 'previous' | 'goal';
  readonly at: Place;
  /** What the last period had, for a number of this one. */
  readonly previous?: number;
  readonly goal?: number;
}

/** More facts than a report can speak of are not worth the time. */
const MOST = 3000;

/** Every number of every sheet that words may repeat. */
export const knownFacts = memo((facts): readonly Fact[] =>
  [...ofFigures(facts), ...ofTargets(facts), ...ofAnnexes(facts)].slice(0, MOST),
);

/** Words of a text that say what is meant. */
export function contentWords(text: string): readonly string[] {
  const words = headerKey(text).match(/\p{L}[\p{L}\d]*/gu) ?? [];
  return words.filter((word) => !SMALL_WORDS.has(word));
}

/** Words that sentences leave out before a name. */
const LEADS = /^(?:duy trì )?(?:(?:tỷ lệ|tỉ lệ|mức độ|điểm số|số lượng|số)(?!\p{L}) ?)?/iu;

function numberOf({ meaning }: Entry): number | undefined {
  return meaning.kind === 'number' ? meaning.number : undefined;
}

function ofFigures({ entries }: Facts): readonly Fact[] {
  return entries.figures.rows.flatMap(({ group, cells }): readonly Fact[] => {
    if (group) return [];
    const name = cells.content.text || cells.code.text;
    const base = {
      sheet: 'figures',
      name,
      words: new Set(contentWords(name.replace(LEADS, ''))),
      unit: headerKey(cells.unit.text),
    } as const;
    const previous = numberOf(cells.previous);
    const columns = [
      ['now', cells.current],
      ['cumulative', cells.cumulative],
      ['previous', cells.previous],
    ] as const;
    return columns.flatMap(([of, entry]): readonly Fact[] => {
      const value = numberOf(entry);
      if (value === undefined) return [];
      return [
        {
          ...base,
          value,
          of,
          at: entry.at,
          ...(of === 'now' && previous !== undefined && { previous }),
        },
      ];
    });
  });
}

function ofTargets({ entries }: Facts): readonly Fact[] {
  return entries.targets.rows.flatMap(({ group, cells }): readonly Fact[] => {
    const result = group ? undefined : resultOf(cells);
    if (result?.kind !== 'amount') return [];
    const { amount } = result;
    const name = cells.name.text;
    const base = {
      sheet: 'targets',
      name,
      words: new Set(contentWords(name.replace(LEADS, ''))),
    } as const;
    const unit = headerKey(cells.unit.text);
    const at = cells.result.meaning.kind === 'blank' ? cells.numerator.at : cells.result.at;
    const [previous, goal] = [numberOf(cells.previous), numberOf(cells.goal)];
    const value = typeof amount === 'number' ? amount : toNumber(amount);
    const more = {
      ...(previous !== undefined && { previous }),
      ...(goal !== undefined && { goal }),
    };
    const others: readonly (readonly [Fact['of'], Entry])[] = [
      ['previous', cells.previous],
      ['goal', cells.goal],
    ];
    return [
      { ...base, unit, value, of: 'now', at, ...more },
      ...countsBehind(cells).map((count) => ({
        ...base,
        unit: '',
        value: count,
        of: 'now' as const,
        at,
      })),
      ...others.flatMap(([of, entry]): readonly Fact[] => {
        const number = numberOf(entry);
        return number === undefined ? [] : [{ ...base, unit, value: number, of, at: entry.at }];
      }),
    ];
  });
}

function countsBehind({
  result,
  numerator,
  denominator,
}: Readonly<Record<'result' | 'numerator' | 'denominator', Entry>>): readonly number[] {
  const { meaning } = result;
  if (meaning.kind === 'fraction') return [meaning.numerator, meaning.denominator];
  return [numerator, denominator].flatMap((entry) => numberOf(entry) ?? []);
}

function ofAnnexes(facts: Facts): readonly Fact[] {
  return freeTables(facts).flatMap(({ headers, rows }) =>
    rows.flatMap(({ cells }): readonly Fact[] => {
      const label =
        cells.find((cell) => typeof cell?.raw === 'string' && /\p{L}/u.test(cell.text))?.text ?? '';
      return cells.flatMap((cell, column): readonly Fact[] => {
        if (typeof cell?.raw !== 'number') return [];
        const header = headers[column] ?? '';
        const share = cell.format.includes('%');
        return [
          {
            sheet: 'annexes',
            name: `${label}, ${header}`,
            words: new Set(contentWords(`${label} ${header}`)),
            unit: share || /%|tỷ lệ|tỷ trọng/iu.test(header) ? '%' : '',
            value: share ? cell.raw * 100 : cell.raw,
            of: 'now',
            at: cell.at,
          },
        ];
      });
    }),
  );
}
