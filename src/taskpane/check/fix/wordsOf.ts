import { placeName } from '../../../domain/entries/placeName';
import type { Checked } from '../../state/paneState';
import type { FixWords } from './FixCard';

/** Names of rows, and what each finding says. */
export function wordsOf(check: Checked | undefined): FixWords {
  if (!check) return {};
  const { entries, findings } = check.assessment;
  const messages = new Map(findings.map(({ fix, message }) => [fix, message]));
  return {
    nameOf: (place) => placeName(entries, place),
    reasonOf: (fix) => messages.get(fix),
  };
}
