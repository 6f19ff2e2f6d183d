import { HostError } from '../../wire/hostError';
import type { WordHost } from '../host';
import { controlsIn } from '../model/controls';
import type { Piece } from '../model/tables';
import { cellText, piecesIn, rowLike, withCellText } from '../model/tables';
import { documentXml, setDocumentXml } from '../model/wordDocument';
import { WordCollection } from './wordCollection';
import { WordItem } from './wordItem';
import { WordObject } from './wordObject';

/** The tables inside a content control, known by its place. */
export class TableCollectionApi extends WordObject {
  constructor(
    host: WordHost,
    private readonly place: number,
  ) {
    super(host);
  }

  GetFirstOrNullObject(): TableApi | null {
    return tablesOf(this.host, this.place).length > 0 ? new TableApi(this.host, this.place) : null;
  }
}

/** The first table in a content control. */
export class TableApi extends WordObject {
  constructor(
    host: WordHost,
    private readonly place: number,
  ) {
    super(host);
  }

  get RowCount(): number {
    return rowsOf(this.host, this.place).length;
  }

  get Rows(): TableRowCollectionApi {
    return new TableRowCollectionApi(this.host, this.place);
  }

  GetCell(row: number, cell: number): TableCellApi {
    return new TableCellApi(this.host, this.place, row, cell);
  }
}

/** A table's rows from top to bottom. */
class TableRowCollectionApi extends WordCollection<TableRowApi> {
  get members(): readonly TableRowApi[] {
    return rowsOf(this.host, this.place).map(
      (_, row) => new TableRowApi(this.host, this.place, row),
    );
  }
}

/** A row by its place in the table when it was asked for. */
class TableRowApi extends WordItem {
  constructor(
    host: WordHost,
    private readonly place: number,
    private readonly row: number,
  ) {
    super(host);
  }

  get Values(): string[][] {
    const xml = documentXml(this.host.document);
    return [piecesIn(xml, this.piece, 'tc').map((cell) => cellText(xml, cell))];
  }

  get CellCount(): number {
    return piecesIn(documentXml(this.host.document), this.piece, 'tc').length;
  }

  Delete(): void {
    write(this.host, this.place, this.piece, '');
  }

  InsertRows(where: string, count: number, values: string[][]): TableRowCollectionApi {
    if (values.length !== count || values.some((texts) => texts.length !== this.CellCount))
      throw new HostError('InvalidArgument', 'values do not fit the row');
    const xml = documentXml(this.host.document);
    const made = values.map((texts) => rowLike(xml, this.piece, texts)).join('');
    const at = where === 'Before' ? this.piece.start : this.piece.end;
    write(this.host, this.place, { start: at, end: at }, made);
    return new TableRowCollectionApi(this.host, this.place);
  }

  private get piece(): Piece {
    return found(rowsOf(this.host, this.place)[this.row], 'the row');
  }
}

/** One cell. */
class TableCellApi extends WordObject {
  constructor(
    host: WordHost,
    private readonly place: number,
    private readonly row: number,
    private readonly cell: number,
  ) {
    super(host);
  }

  get Value(): string {
    return cellText(documentXml(this.host.document), this.piece);
  }

  set Value(text: string) {
    const xml = documentXml(this.host.document);
    const { start, end } = this.piece;
    write(this.host, this.place, this.piece, withCellText(xml.slice(start, end), text));
  }

  private get piece(): Piece {
    const row = found(rowsOf(this.host, this.place)[this.row], 'the row');
    return found(piecesIn(documentXml(this.host.document), row, 'tc')[this.cell], 'the cell');
  }
}

function tablesOf(host: WordHost, place: number): readonly Piece[] {
  const xml = documentXml(host.document);
  const control = found(controlsIn(xml)[place], 'the content control');
  return piecesIn(xml, { start: control.inner, end: control.closing }, 'tbl');
}

function rowsOf(host: WordHost, place: number): readonly Piece[] {
  const table = found(tablesOf(host, place)[0], 'the table');
  return piecesIn(documentXml(host.document), table, 'tr');
}

function write(host: WordHost, place: number, { start, end }: Piece, text: string): void {
  const xml = documentXml(host.document);
  const control = controlsIn(xml)[place];
  if (control?.locked === true || host.readOnly)
    throw new HostError('AccessDenied', 'the control is locked');
  if (host.tablesRefused)
    throw new HostError('NotAllowed', 'tables in controls are not written here');
  if (!host.silent) setDocumentXml(host.document, xml.slice(0, start) + text + xml.slice(end));
}

function found<T>(one: T | undefined, what: string): T {
  if (one === undefined) throw new HostError('ItemNotFound', `${what} was deleted`);
  return one;
}
