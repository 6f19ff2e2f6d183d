import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readXlsx } from '../simulator/xlsx/readXlsx';
import { UnreadableWorkbook } from '../simulator/xlsx/unreadableWorkbook';
import type { Workbook } from '../simulator/excel/model/workbook';
import { CommandError } from './commandError';

const REASONS = {
  notExcel: 'không phải tệp .xlsx',
  oldFormat:
    'là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu và lưu thành .xlsx',
  damaged: 'bị hỏng; hãy mở bằng Excel và lưu lại',
} as const;

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
export async function openInput(path: string, bytes: Uint8Array): Promise<Workbook> {
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    throw new CommandError(`Không đọc được ${path}: tệp ${REASONS[error.reason]}.`);
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
