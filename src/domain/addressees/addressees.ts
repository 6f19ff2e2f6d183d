import { OUTLINE } from '../sheets';
import { sameName } from '../letters/vietnamese';

/** The addressee of a further outline `Nội dung (Đảng ủy)`; undefined for any other sheet. */
export function addresseeOf(sheet: string): string | undefined {
  const [, name, inside] = /^(.*?)\s*\((.+)\)\s*$/su.exec(sheet.normalize('NFC')) ?? [];
  return name !== undefined && sameName(name, OUTLINE.name) ? inside?.trim() : undefined;
}

/** Whether a sheet is an outline: the workbook's main one, or one for an addressee. */
export function isOutlineSheet(sheet: string): boolean {
  return sameName(sheet, OUTLINE.name) || addresseeOf(sheet) !== undefined;
}

/** Those for whom the workbook has an outline of their own, in tab order. */
export function addresseesIn(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => addresseeOf(name) ?? []);
}

/** A label of Thông tin without the addressee for whom alone it is: `Kính gửi (Đảng ủy)` is `Kính gửi`. */
export function labelFor(label: string): { readonly label: string; readonly addressee?: string } {
  const [, plain, inside] = /^(.+?)\s*\((.+)\)\s*:?$/su.exec(label.normalize('NFC')) ?? [];
  return plain === undefined || inside === undefined
    ? { label }
    : { label: plain, addressee: inside.trim() };
}

/** Whether two names are one addressee. */
export function sameAddressee(one: string | undefined, other: string | undefined): boolean {
  return one === other || (one !== undefined && other !== undefined && sameName(one, other));
}
