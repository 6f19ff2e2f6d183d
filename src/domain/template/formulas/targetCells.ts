/** Addresses of the cells of one row of `Chỉ tiêu` that its formulas read. */
export interface TargetCells {
  readonly unit: string;
  readonly comparison: string;
  readonly goal: string;
  readonly result: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** True for an empty cell and for one that holds an empty text. */
export const blank = (cell: string): string => `${cell}&""=""`;

/** A result to reckon with: a number, or, with an empty result, a fraction of Tử số and Mẫu số above 0. */
export function hasNumber({ result, numerator, denominator }: TargetCells): string {
  const parts = `AND(${blank(result)},ISNUMBER(${numerator}),ISNUMBER(${denominator}),${denominator}>0)`;
  return `OR(ISNUMBER(${result}),${parts})`;
}

/**
 * A formula cannot see number formats. In a row of percents, 0.98 beside 98 may be 98% or 0.98, 1 beside 100 the same,
 * and a number in the thousands is a date: such a row is left to the add-in, which reads the formats.
 */
export function unclear({ unit, goal, result }: TargetCells): string {
  const small = `AND(ISNUMBER(${result}),${result}>0,${result}<=2,${goal}>2)`;
  const smallGoal = `AND(${goal}>0,${goal}<=1,OR(${blank(result)},${result}>1))`;
  const date = `AND(ISNUMBER(${result}),${result}>1000)`;
  return `AND(OR(${blank(unit)},${unit}="%"),OR(${small},${smallGoal},${date}))`;
}
