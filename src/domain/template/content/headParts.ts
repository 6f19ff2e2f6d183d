import type { Parts } from '../step';
import { HEADER_ROW, HINT_ROW, SAMPLE_ROW, TITLE_ROW, areaAt } from './layout';

/** What stands above the rows of a new sheet. */
export interface Head {
  readonly title: string;
  readonly hint: string;
  readonly sample: readonly string[];
  readonly headers: readonly string[];
  readonly widths: readonly number[];
}

/** Title, hint, the example row and the header, with their looks and the widths of the columns. */
export function headParts({ title, hint, sample, headers, widths }: Head): Parts {
  const samples = areaAt(SAMPLE_ROW, 0, 1, headers.length);
  const header = areaAt(HEADER_ROW, 0, 1, headers.length);
  return {
    writes: [
      { area: areaAt(TITLE_ROW, 0, 2), values: [[title], [hint]] },
      { area: samples, format: '@', values: [sample] },
      { area: header, values: [headers] },
    ],
    styles: [
      { area: areaAt(TITLE_ROW, 0), style: 'title' },
      { area: areaAt(HINT_ROW, 0), style: 'hint' },
      { area: samples, style: 'hint', wrap: true },
      { area: header, style: 'header', align: 'center', wrap: true },
    ],
    columnWidths: widths.map((characters, column) => ({ column, characters })),
  };
}
