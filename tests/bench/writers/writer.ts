import type { BenchRow } from '../benchReport';

/** One of the ways to write the report: what it prepares is not timed, what it writes is. */
export interface Writer {
  readonly name: string;
  /** Loads the library and its template; gives what lays the rows out as the library wants them, and writes the .docx. */
  readonly prepare: (rows: readonly BenchRow[]) => Promise<() => Promise<Uint8Array> | Uint8Array>;
}
