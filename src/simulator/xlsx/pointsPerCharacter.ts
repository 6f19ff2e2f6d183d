/** A column's width of one character in points, for the standard font. */
export const POINTS_PER_CHARACTER = 5.25;
