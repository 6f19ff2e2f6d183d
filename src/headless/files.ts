import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Grids } from '../domain/grid';
import { readXlsx } from '../simulator/xlsx/readXlsx';
import { UnreadableXlsx } from '../xlsx/unreadableXlsx';
import type { Workbook } from '../simulator/excel/model/book/workbook';
import { calculatedGrids } from './calculatedGrids';
import { CommandError } from './commandError';

/** The bytes of an input file. */
export function readInput(path: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'không có tệp này' : `hệ thống báo ${code ?? 'lỗi'}`;
    throw new CommandError(`Không đọc được ${path}: ${reason}.`);
  }
}

/** The workbook of an input file. */
export function openInput(path: string, bytes: Uint8Array): Workbook {
  try {
    return readXlsx(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableXlsx)) throw error;
    throw new CommandError(`Không đọc được ${path}: tệp ${error.sentence}.`);
  }
}

/** The cells of an input file, as the add-in would read them in Excel. */
export function readWorkbook(path: string): Grids {
  try {
    return calculatedGrids(readInput(path));
  } catch (error) {
    if (!(error instanceof UnreadableXlsx)) throw error;
    throw new CommandError(`Không đọc được ${path}: tệp ${error.sentence}.`);
  }
}

/** Writes an output file, its folder made where there is none; an input file is never written to. */
export function writeOutput(
  path: string,
  bytes: Uint8Array | string,
  inputs: readonly string[] = [],
): void {
  if (inputs.some((input) => isSameFile(input, path))) {
    throw new CommandError(`--out trùng với tệp đầu vào ${path}; hãy ghi ra tệp khác.`);
  }
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    throw new CommandError(
      `Không ghi được ${path}: hệ thống báo ${(error as NodeJS.ErrnoException).code ?? 'lỗi'}.`,
    );
  }
}

function isSameFile(input: string, output: string): boolean {
  try {
    return realpathSync(input) === realpathSync(output);
  } catch {
    return resolve(input) === resolve(output);
  }
}
