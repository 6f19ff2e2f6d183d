import type { Facts } from '../facts';
import { fillingPart, type FillingPart } from './fillingPart';

/** Sheets that the report wants and that are gone or were renamed: Tạo mẫu brings them back. */
export function sheetsToAdd({ entries: { problems } }: Facts): readonly FillingPart[] {
  return problems.flatMap((problem) => {
    // One that an office may do without is a warning of Kiểm tra.
    if (problem.kind !== 'missing-sheet' || problem.optional) return [];
    const { name } = problem;
    return [fillingPart(name, 1, [{ at: { sheet: name, cell: 'A1' }, label: name, gone: true }])];
  });
}
