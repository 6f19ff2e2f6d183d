import { assess } from '../../src/domain/assess';
import { tryFixes } from '../domain/rules/tryFixes';
import { readSets } from './readSets';
import { cleanGrids, editedGrids } from './recallGrids';

/** Every third slip of typing or wording, the kinds that fixes mend: all would take minutes. */
const SAMPLE = 3;

test('A fix offered for a slip of the recall sets silences its finding and brings no Lỗi', () => {
  let tried = 0;
  const wrong = readSets().flatMap((set) => {
    const clean = cleanGrids(set);
    const typed = set.cases.filter(({ kind }) => kind === 'typing' || kind === 'wording');
    return typed
      .filter((_, index) => index % SAMPLE === 0)
      .flatMap(({ id, edit }) => {
        const grids = editedGrids(clean, edit);
        const { findings } = assess(grids);
        tried += findings.filter(({ fix }) => fix).length;
        return tryFixes(grids, findings).map((text) => `${set.name} ${id}: ${text}`);
      });
  });
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(5);
});
