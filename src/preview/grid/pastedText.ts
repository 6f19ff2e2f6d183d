/** What was pasted as the clipboard has it, cell by cell; the grid would read `1.200` by English rules. */
export interface Pasted {
  readonly rows: readonly (readonly string[])[];
}

/** The clipboard's text cut into cells; `undefined` where there is none. */
export function pastedText(text: string | undefined): Pasted | undefined {
  if (text === undefined || text === '') return undefined;
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return { rows: lines.map((line) => line.split('\t')) };
}

/** The text for a place in the pasted range, which may repeat what was copied; `undefined` where shapes differ. */
export function pastedAt({ rows }: Pasted, row: number, column: number): string | undefined {
  const line = rows[row % rows.length];
  return line?.[column % line.length];
}
