/**
 * What to ask Univer for so that a row, or a column, stands first behind the frozen ones. It scrolls by the sizes of as
 * many of the sheet's first rows, the frozen ones among them, and not by those of the rows that have to leave: where rows
 * differ in height the one that was asked for stands elsewhere, or out of sight.
 */
export function scrolledLines(
  line: number,
  frozen: number,
  sizeOf: (line: number) => number,
): number {
  let room = 0;
  for (let at = frozen; at < line; at += 1) room += sizeOf(at);
  let lines = 0;
  while (room > 0 && room >= sizeOf(lines)) {
    room -= sizeOf(lines);
    lines += 1;
  }
  return frozen + lines;
}
