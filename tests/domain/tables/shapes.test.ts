import type { CellValue, Grid } from '../../../src/domain/grid';
import { cellAddress, parseAddress } from '../../../src/domain/place';
import { RULES } from '../../../src/domain/rules';
import { check } from '../../../src/domain/rules/check';
import { factsOf, free, withFree } from '../rules/workbook';
import { SHAPES, type Shape } from './shapes';

const TABLE_RULES = RULES.filter(({ id }) => /^(?:TH18|PL1[1-5])$/.test(id));

interface Typed {
  readonly value: CellValue;
  readonly format: string;
}

function typed(token: string): Typed {
  const text = token.trim();
  if (/^[+-]\d/.test(text)) return { value: Number(text) < 0 ? Number(text) : text, format: '@' };
  if (/^\d+(?:\.\d+)?$/.test(text) && !/^0\d/.test(text))
    return { value: Number(text), format: 'General' };
  if (/^\d+%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: '0%' };
  return { value: text.replace(/^’/u, ''), format: '@' };
}

function gridOf(shape: Shape, change?: readonly [string, string]): Grid {
  const rows = shape.rows.split('\n').map((line) => line.split('|').map(typed));
  const at = change && parseAddress(change[0]);
  const cells = rows.map((row, r) =>
    row.map((one, c) => (at?.row === r && at.column === c ? typed(change?.[1] ?? '') : one)),
  );
  const grid = free(
    'Phụ lục I',
    cells.map((row) => row.map(({ value }) => value)),
    shape.merges,
  );
  return {
    ...grid,
    formats: grid.values.map((row, r) => row.map((_, c) => cells[r]?.[c]?.format ?? 'General')),
    hiddenRows: shape.hidden ?? [],
  };
}

function said(shape: Shape, change?: readonly [string, string]) {
  return check(factsOf(withFree({}, gridOf(shape, change))), TABLE_RULES);
}

describe.each(SHAPES.map((shape) => [shape.name, shape] as const))('%s', (_, shape) => {
  test('is silent as it stands', () => {
    expect(said(shape).map(({ message }) => message)).toEqual([]);
  });
  if (shape.fine)
    test.each(shape.fine)('is silent on %s = %s', (cell, to) => {
      expect(said(shape, [cell, to]).map(({ message }) => message)).toEqual([]);
    });
  if (shape.wrong.length > 0)
    test.each(shape.wrong.map((wrong) => [wrong[0], wrong[1], wrong] as const))(
      'finds %s = %s',
      (cell, to, [, , at, right]) => {
        const [finding, ...others] = said(shape, [cell, to]);
        expect(others.map(({ message }) => message)).toEqual([]);
        const places = finding ? [finding.at, ...(finding.also ?? [])].map((one) => one.cell) : [];
        expect(at === undefined ? places : places.slice(0, 1)).toContain(at ?? cell);
        expect(finding?.message).toContain(right ?? '');
      },
    );
});

test('the shapes name cells that are there', () => {
  for (const { rows, wrong, name } of SHAPES) {
    const height = rows.split('\n').length;
    for (const [cell] of wrong)
      expect([name, (parseAddress(cell)?.row ?? height) < height]).toEqual([name, true]);
  }
  expect(cellAddress(0, 0)).toBe('A1');
});
