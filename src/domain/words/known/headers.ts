/** Whether a column, by the key of its header, holds the numbers of rows, or ranks: nobody tells them. */
export function isOrdinalHeader(key: string): boolean {
  return /(?:^| \/ )(?:stt|tt|số tt|xếp hạng|hạng|thứ hạng)$/u.test(key);
}

/** Whether a column, by the key of its header, says in what the numbers of each row are counted. */
export function isUnitHeader(key: string): boolean {
  return /^(?:đơn vị(?: tính)?|đvt)$/u.test(key);
}
