import { readEntries } from '../../domain/entries/readEntries';
import type { Change } from '../../domain/findings/finding';
import { shortIssuer } from '../../domain/report/compose/issuer';
import { unitChanges } from '../../domain/unit/unitChanges';
import type { UnitData } from '../../domain/unit/unitData';
import type { Outcome } from '../../excel/requests/outcome';
import { done } from '../../excel/requests/outcome';
import { readGrids } from '../../excel/reading/readGrids';
import { run } from '../../excel/requests/run';
import { rememberedUnit } from './unitMemory';

/** What this computer remembers of the unit, for the open workbook. */
export type UnitProposal =
  | { readonly kind: 'off' }
  | {
      readonly kind: 'kept';
      /** `UBND xã Kha Sơn`. */
      readonly name: string;
      /** What fills `Thông tin`; none where the workbook names its unit already. */
      readonly changes: readonly Change[];
    };

/** What could be filled in from this computer's memory; the workbook is read only where there is something. */
export async function proposeUnit(): Promise<Outcome<UnitProposal | undefined>> {
  const unit = rememberedUnit();
  if (unit === undefined) return done(undefined);
  if (unit === 'off') return done({ kind: 'off' });
  return run(async (context) => {
    const changes = unitChanges(readEntries(await readGrids(context)), unit);
    return { kind: 'kept', name: nameOf(unit), changes };
  });
}

function nameOf(unit: UnitData): string {
  const lines = (text: string): readonly string[] =>
    text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return shortIssuer({
    text: (field) => unit[field] ?? '',
    lines: (field) => lines(unit[field] ?? ''),
  });
}
