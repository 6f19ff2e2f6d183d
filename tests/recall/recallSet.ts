import { z } from 'zod';

const cellValue = z.union([z.string(), z.number(), z.boolean()]);
const row = z.record(z.string(), cellValue);

/** One change of a cell: of a data sheet by a text of its row and a header, of an annex by its address. */
const edit = z.strictObject({
  sheet: z.string(),
  row: z.string().optional(),
  column: z.string().optional(),
  cell: z.string().optional(),
  replace: z.tuple([z.string(), z.string()]).optional(),
  value: cellValue.optional(),
});

const spot = edit.omit({ replace: true, value: true });

const KINDS = [
  'typing',
  'arithmetic',
  'words',
  'dates',
  'documents',
  'wording',
  'tables',
  'right',
] as const;

const recallCase = z.strictObject({
  id: z.string(),
  kind: z.enum(KINDS),
  note: z.string(),
  edit: z.array(edit).min(1),
  at: z.array(spot).optional(),
  right: z.array(z.string()).optional(),
  silent: z.boolean().optional(),
});

const annex = z.strictObject({
  cells: z.array(z.array(cellValue)),
  merges: z.array(z.string()).optional(),
});

/** A clean workbook of an invented commune, and single changes of it: slips, and changes that are right. */
export const recallSet = z.strictObject({
  unit: z.string(),
  info: row,
  tables: z.record(z.string(), z.array(row)),
  annexes: z.record(z.string(), annex).optional(),
  cases: z.array(recallCase),
});

export type RecallSet = z.infer<typeof recallSet>;
export type RecallCase = z.infer<typeof recallCase>;
export type Edit = z.infer<typeof edit>;
export type Spot = z.infer<typeof spot>;
