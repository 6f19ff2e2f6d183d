/** How a region writes numbers and dates. */
export interface Region {
  /** `1.234,5` rather than `1,234.5`. */
  readonly decimalComma: boolean;
  /** `26/4/2026` rather than `4/26/2026`. */
  readonly dayFirst: boolean;
  /** The year of a date without one. */
  readonly thisYear: number;
}

/** What Excel's API goes by on every machine. */
export function englishRegion(): Region {
  return { decimalComma: false, dayFirst: false, thisYear: new Date().getFullYear() };
}

/** What Excel goes by when a person types, on a machine with this culture. */
export function regionOf(culture: string): Region {
  const vietnamese = culture === 'vi-VN';
  return { ...englishRegion(), decimalComma: vietnamese, dayFirst: vietnamese };
}
