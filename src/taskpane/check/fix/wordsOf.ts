import { nameInReports } from '../../../domain/addressees/nameInReports';
import type { Checked } from '../../state/paneState';
import type { FixWords } from './FixCard';

/** Names of rows, and what each finding says. */
export function wordsOf(check: Checked | undefined): FixWords {
  if (!check) return {};
  const { findings } = check.assessment;
  const messages = new Map(findings.map(({ fix, message }) => [fix, message]));
  return {
    nameOf: (place) => nameInReports(check.assessment, place),
    reasonOf: (fix) => messages.get(fix),
  };
}
