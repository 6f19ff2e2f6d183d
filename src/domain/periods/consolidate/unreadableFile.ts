import type { FileSummary } from './summary';

/** A file of which nothing is known but its name, and why in Vietnamese. */
export function unreadableFile(file: string, digest: string, reason: string): FileSummary {
  return { ...blankSummary(file, digest), unreadable: reason };
}

/** A file that says nothing. */
export function blankSummary(file: string, digest: string): FileSummary {
  return {
    file,
    digest,
    unit: '',
    province: '',
    period: '',
    profile: '',
    errors: 0,
    warnings: 0,
    hints: 0,
    targets: [],
    figures: [],
    tasks: [],
  };
}
