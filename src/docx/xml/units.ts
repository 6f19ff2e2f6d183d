/** Millimetres in twips (twentieths of a point), the length unit of WordprocessingML. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Twips in English Metric Units, the length unit of DrawingML. */
export function emu(lengthInTwips: number): number {
  return Math.round(lengthInTwips * 635);
}
