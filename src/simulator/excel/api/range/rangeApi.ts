import type { Host } from '../../host';
import type { Area } from '../../model/area/area';
import { area, intersect, isUnbounded } from '../../model/area/area';
import { cellAt, ensureCell, restyle, styleAt, usedArea } from '../../model/area/cells';
import { displayText } from '../../model/typed/displayText';
import { enter } from '../../model/typed/enter';
import { common, distribute, matrix } from '../../model/area/matrix';
import { merge, unmerge } from '../../model/area/merges';
import { clearArea } from '../../model/area/clearArea';
import { deleteCells, insertCells } from '../../model/area/shiftCells';
import type { Content, Hyperlink, Sheet } from '../../model/book/workbook';
import { HostError } from '../../../wire/hostError';
import { ConditionalFormatCollectionApi } from '../rules/conditionalFormatCollectionApi';
import { DataValidationApi } from '../rules/dataValidationApi';
import type { Personality } from '../../personality';
import { RangeFormatApi } from './rangeFormatApi';
import { RangeAreasApi } from './rangeAreasApi';
import { RangeGeometry } from './rangeGeometry';
import { rowProperties } from './rowProperties';
import { WorksheetApi } from '../sheet/worksheetApi';

/** A link with the text that the cell is to show. */
type LinkToSet = Hyperlink & { readonly textToDisplay?: string };

/** A range of one sheet. */
export class RangeApi extends RangeGeometry {
  private reference = '';

  constructor(
    readonly host: Host,
    private readonly sheetId: string,
    readonly area: Area,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return this.reference ? { _ReferenceId: this.reference } : {};
  }

  get sheet(): Sheet {
    return this.host.sheetById(this.sheetId);
  }

  get Values(): unknown {
    return this.read((row, column) => this.plain(row, column));
  }

  set Values(values: unknown) {
    this.write(values);
  }

  get Formulas(): unknown {
    return this.read(
      (row, column) => cellAt(this.sheet, row, column)?.formula ?? this.plain(row, column),
    );
  }

  set Formulas(formulas: unknown) {
    this.write(formulas);
  }

  get Text(): unknown {
    return this.read((row, column) => {
      const format = styleAt(this.sheet, row, column).numberFormat ?? 'General';
      return displayText(this.value(row, column), format, this.host.workbook);
    });
  }

  get ValueTypes(): unknown {
    return this.read((row, column) => valueType(this.value(row, column)));
  }

  get NumberFormat(): unknown {
    return this.read((row, column) => styleAt(this.sheet, row, column).numberFormat ?? 'General');
  }

  set NumberFormat(formats: unknown) {
    this.host.demandCells(this.sheet, this.area);
    if (typeof formats === 'string') {
      restyle(this.sheet, this.area, (style) => ({ ...style, numberFormat: formats }));
      return;
    }
    distribute(this.area, formats, (row, column, format) => {
      const numberFormat = String(format);
      restyle(this.sheet, area(row, column), (style) => ({ ...style, numberFormat }));
    });
  }

  get RowHidden(): boolean | null {
    return this.linesHidden(this.sheet.rows, this.area.row, this.area.rows);
  }

  set RowHidden(hidden: boolean | null) {
    this.hide(this.sheet.rows, this.area.row, this.area.rows, hidden);
  }

  get ColumnHidden(): boolean | null {
    return this.linesHidden(this.sheet.columns, this.area.column, this.area.columns);
  }

  set ColumnHidden(hidden: boolean | null) {
    this.hide(this.sheet.columns, this.area.column, this.area.columns, hidden);
  }

  get Hyperlink(): Hyperlink | null {
    return cellAt(this.sheet, this.area.row, this.area.column)?.hyperlink ?? null;
  }

  set Hyperlink(link: LinkToSet | null) {
    if (link === null) throw new HostError('InvalidArgument', 'no link');
    this.host.demandCells(this.sheet, this.area);
    const { textToDisplay, ...hyperlink } = link;
    for (const [row, column] of this.places()) {
      if (textToDisplay !== undefined) enter(this.sheet, row, column, textToDisplay);
      ensureCell(this.sheet, row, column).hyperlink = hyperlink;
    }
    this.host.contentsChanged(this.sheet, this.area, 'addin');
  }

  get Format(): RangeFormatApi {
    return new RangeFormatApi(this.host, this.sheet, [this.area]);
  }

  get DataValidation(): DataValidationApi {
    return new DataValidationApi(this.host, this.sheet, [this.area]);
  }

  get ConditionalFormats(): ConditionalFormatCollectionApi {
    return new ConditionalFormatCollectionApi(this.host, this.sheet, [this.area]);
  }

  get Worksheet(): WorksheetApi {
    return new WorksheetApi(this.host, this.sheet);
  }

  GetIntersection(other: RangeApi): RangeApi {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new HostError('ItemNotFound', 'the ranges do not meet');
    return found;
  }

  GetIntersectionOrNullObject(other: RangeApi): RangeApi | null {
    const cut = this.sheet === other.sheet ? intersect(this.area, other.area) : null;
    return cut && new RangeApi(this.host, this.sheetId, cut);
  }

  GetUsedRange(valuesOnly?: boolean): RangeApi {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): RangeApi | null {
    const used = usedArea(this.sheet, valuesOnly === true);
    const cut = used && intersect(used, this.area);
    return cut && new RangeApi(this.host, this.sheetId, cut);
  }

  GetMergedAreasOrNullObject(): RangeAreasApi | null {
    const merged = mergedAreas(this.host.personality, this.sheet.merges, this.area);
    return merged.length ? new RangeAreasApi(this.host, this.sheetId, merged) : null;
  }

  GetRowProperties(wanted: Record<string, unknown>): unknown {
    return rowProperties(this.sheet, this.area, wanted);
  }

  Merge(across?: boolean): void {
    this.host.demandCells(this.sheet, this.area);
    merge(this.sheet, this.area, across === true);
    this.host.contentsChanged(this.sheet, this.area, 'addin');
  }

  Unmerge(): void {
    this.host.demandCells(this.sheet, this.area);
    unmerge(this.sheet, this.area);
  }

  Clear(applyTo?: string | null): void {
    const what = applyTo ?? 'All';
    this.host.demandCells(this.sheet, this.area);
    clearArea(this.sheet, this.area, what);
    this.host.contentsChanged(this.sheet, this.area, 'addin');
  }

  Insert(shift: string): RangeApi {
    this.host.demandCells(this.sheet, this.area);
    insertCells(this.host.workbook, this.sheet, this.area, shift);
    this.host.calculator.reset();
    this.host.contentsChanged(this.sheet, this.area, 'addin');
    return new RangeApi(this.host, this.sheetId, this.area);
  }

  Delete(shift: string): void {
    this.host.demandCells(this.sheet, this.area);
    deleteCells(this.host.workbook, this.sheet, this.area, shift);
    this.host.calculator.reset();
    this.host.contentsChanged(this.sheet, this.area, 'addin');
  }

  Select(): void {
    this.host.demandFocus();
    if (this.sheet.visibility !== 'Visible')
      throw new HostError('InvalidSelection', 'the sheet is hidden');
    this.host.select(this.sheetId, this.area);
  }

  _KeepReference(): void {
    this.reference = this.reference || this.host.keep(this);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) {
      throw new HostError('InvalidArgument', 'the array has not the size of the range');
    }
  }

  protected part(row: number, column: number, rows: number, columns: number): RangeApi {
    return this.Worksheet.GetRangeByIndexes(row, column, rows, columns);
  }

  private read<T>(cell: (row: number, column: number) => T): T[][] | null {
    return isUnbounded(this.area) ? null : matrix(this.area, cell);
  }

  private write(values: unknown): void {
    const { sheet } = this;
    this.host.demandCells(sheet, this.area);
    distribute(this.area, values, (row, column, value) => {
      enter(sheet, row, column, value);
    });
    this.host.contentsChanged(sheet, this.area, 'addin');
  }

  /** A cell's content as `values` gives it: errors as their text in the menus' language, blank as the empty text. */
  private plain(row: number, column: number): string | number | boolean {
    const content = this.value(row, column);
    if (content === undefined) return '';
    if (typeof content !== 'object') return content;
    return this.host.personality.errorTexts[content.error] ?? content.error;
  }

  private value(row: number, column: number): Content | undefined {
    return this.host.calculator.value(this.sheet, row, column);
  }

  private *places(): Generator<[number, number]> {
    for (let row = 0; row < this.area.rows; row += 1) {
      for (let column = 0; column < this.area.columns; column += 1) {
        yield [this.area.row + row, this.area.column + column];
      }
    }
  }

  private linesHidden(lines: Sheet['rows'], from: number, count: number): boolean | null {
    return common(
      Array.from({ length: Math.min(count, 20000) }, (_, i) => lines[from + i]?.hidden === true),
    );
  }

  private hide(lines: Sheet['rows'], from: number, count: number, hidden: boolean | null): void {
    this.host.demandChange();
    for (let i = from; i < from + count; i += 1) (lines[i] ??= {}).hidden = hidden === true;
  }
}

/** Those that the range meets, or only the corners that lie in it (office-js#1590, #3611). */
function mergedAreas(
  { mergedAreas: told }: Personality,
  merges: readonly Area[],
  within: Area,
): readonly Area[] {
  if (told === 'whole') return merges.filter((one) => intersect(one, within));
  return merges.map(({ row, column }) => area(row, column)).filter((one) => intersect(one, within));
}

function valueType(content: Content | undefined): string {
  if (content === undefined) return 'Empty';
  if (typeof content === 'object') return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof content as 'string' | 'number' | 'boolean'
  ];
}
