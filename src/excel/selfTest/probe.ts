/** The sheet that the probes work on; gone when they are done. */
export const TEST_SHEET = '_Thu57';
/** The setting that one of them keeps for a moment. */
export const TEST_SETTING = '_thu57';

/** One question to Excel: what is expected, and how it is found on a blank sheet, in a run of its own. */
export interface Probe {
  /** Such as `P03`. */
  readonly id: string;
  readonly title: string;
  /** What must be found, but for what was measured (in brackets behind it); without it whatever is found is recorded. */
  readonly expected?: string;
  readonly find: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<string>;
}

/** Something that only a person can see. */
export interface PersonProbe {
  readonly id: string;
  readonly question: string;
}

/** What became of a probe. */
export interface ProbeResult {
  readonly id: string;
  readonly title: string;
  readonly verdict: 'OK' | 'KHÁC' | 'LỖI';
  readonly expected: string;
  readonly found: string;
}

/** Loads what a range holds as one line: cells of a row parted by ` | `. */
export async function shown(
  range: Excel.Range,
  what: 'values' | 'valueTypes' | 'formulas' | 'numberFormat',
): Promise<string> {
  range.load(what);
  await range.context.sync();
  return cellsOf(range, what)
    .flat()
    .map((value) => String(value))
    .join(' | ');
}

function cellsOf(
  range: Excel.Range,
  what: 'values' | 'valueTypes' | 'formulas' | 'numberFormat',
): readonly (readonly unknown[])[] {
  return range[what];
}
