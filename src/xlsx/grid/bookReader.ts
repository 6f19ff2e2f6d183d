import { UnreadableXlsx } from '../unreadableXlsx';
import type { XmlElement } from '../../package/xml/element';
import { isDateFormat, readFormats } from '../book/numberFormats';
import type { Book } from '../book/openBook';
import { openBook } from '../book/openBook';
import { readStyles } from '../book/readStyles';
import { readSharedStrings } from '../book/sharedStrings';

/** What the cells of all sheets need: shared texts, number formats, and how many cells were read so far. */
export interface BookReader {
  readonly book: Book;
  readonly styles: XmlElement | undefined;
  readonly strings: readonly string[];
  /** Number format by cell style. */
  readonly formats: readonly string[];
  /** Whether a number is a day or a time, by cell style. */
  readonly dates: readonly boolean[];
  /** Counts cells that are kept; refuses the workbook where they are too many. */
  readonly count: (cells: number) => void;
}

/**
 * Opens a workbook for reading its cells.
 *
 * @throws UnreadableXlsx for anything that is not a sound .xlsx workbook, or holds more than `mostCells` cells.
 */
export function openReader(bytes: Uint8Array, mostCells = 2_000_000): BookReader {
  const book = openBook(bytes);
  const styles = readStyles(book);
  const formats = readFormats(styles);
  let cells = 0;
  return {
    book,
    styles,
    formats,
    strings: readSharedStrings(book),
    dates: formats.map(isDateFormat),
    count: (more) => {
      cells += more;
      if (cells > mostCells) throw new UnreadableXlsx('tooLarge');
    },
  };
}
