/** `(1)`, `1`, `A`, `(3)=(1)+(2)`, `4 = 3/2*100`: the number of a column, and how it is reckoned. */
const COUNT = /^\(?(\d{1,2}|[A-ZĐ])\)?(?:\s*=\s*(.+))?$/u;

/** A row that numbers the columns one after another, letters before figures; a row of data has words in it. */
export function isColumnCount(cells: readonly string[]): boolean {
  const filled = cells.filter((text) => text !== '');
  const counts = filled.map((text) => COUNT.exec(text));
  if (filled.length < 3 || counts.some((match) => match === null)) return false;
  const numbers = counts.flatMap((match) =>
    /\d/u.test(match?.[1] ?? '') ? [Number(match?.[1])] : [],
  );
  const [first = 0] = numbers;
  const letters = counts.length - numbers.length;
  return (
    numbers.length > 1 &&
    (first === 1 || first === letters + 1) &&
    numbers.every((number, at) => number === first + at)
  );
}

/** The number and the formula of one cell of such a row. */
export function columnCount(text: string): { readonly number: string; readonly formula?: string } {
  const [, number = '', formula] = COUNT.exec(text) ?? [];
  return { number, ...(formula !== undefined && { formula }) };
}
