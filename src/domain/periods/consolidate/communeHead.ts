import type { FileSummary } from './summary';

/** Head of a commune's column: `Xã Kha Sơn (Thái Nguyên)`. */
export function communeHead({ unit, province }: FileSummary): string {
  return province === '' ? unit : `${unit} (${province})`;
}
