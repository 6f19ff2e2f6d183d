/** `C9` as an officer says it where a cell has no name: `dòng 9`. */
export function rowOf(cell: string): string {
  return `dòng ${/\d+$/.exec(cell)?.[0] ?? ''}`;
}
