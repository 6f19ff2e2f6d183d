/** `[@[Kỳ này]]` of a formula as a file keeps it: `tblSoLieu[[#This Row],[Kỳ này]]`; Excel shows the short form again. */
export function longFormula(formula: string, table: string): string {
  return formula.replace(/\[@(\[(?:'.|[^[\]'])*\])\]/gu, `${table}[[#This Row],$1]`);
}
