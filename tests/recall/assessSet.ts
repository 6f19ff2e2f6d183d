import { assess } from '../../src/domain/assess';
import type { Finding } from '../../src/domain/findings/finding';
import type { Grids } from '../../src/domain/grid';
import { newFindings, placesOf } from './newFindings';
import type { NamedSet } from './readSets';
import { cleanGrids, editedGrids, placeOf } from './recallGrids';
import type { RecallCase } from './recallSet';

/** What Kiểm tra makes of one change. */
export interface Outcome {
  readonly set: string;
  readonly of: RecallCase;
  /** A finding that the clean workbook does not have stands at one of the case's cells. */
  readonly found: boolean;
  /** One of those findings says the right value. */
  readonly named: boolean;
  /** New findings of weight, wherever they stand. */
  readonly grave: readonly Finding[];
}

/** What Kiểm tra makes of a set: findings of weight on the clean workbook, and every change. */
export interface Assessed {
  readonly set: string;
  readonly clean: readonly Finding[];
  readonly outcomes: readonly Outcome[];
}

export function assessSet(set: NamedSet): Assessed {
  const grids = cleanGrids(set);
  const { findings } = assess(grids);
  const outcomes = set.cases.map((of) => {
    const fresh = newFindings(findings, assess(gridsAfter(grids, of)).findings);
    const spots = (of.at ?? []).map((spot) => placeOf(grids, spot));
    const there = fresh.filter((one) => placesOf(one).some((place) => spots.includes(place)));
    const named = (of.right ?? []).some((text) => there.some((one) => says(one, text)));
    return { set: set.name, of, found: there.length > 0, named, grave: fresh.filter(isGrave) };
  });
  return { set: set.name, clean: findings.filter(isGrave), outcomes };
}

/** The workbook after a case; an edit that cannot be applied is an error with the case's id. */
function gridsAfter(grids: Grids, { id, edit }: RecallCase): Grids {
  try {
    return editedGrids(grids, edit);
  } catch (cause) {
    throw new Error(`${id}: ${String(cause)}`, { cause });
  }
}

/** A number counts only where it stands alone (`9` is not in `1.939`); `9` is also `09`. */
function says({ message }: Finding, text: string): boolean {
  const exact = text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<!\\d|\\d[.,])0?${exact}(?!\\d|[.,]\\d)`, 'u').test(message);
}

const isGrave = ({ severity }: Finding): boolean => severity !== 'Gợi ý';
