import { checkWorkbook } from '../../actions/check/checkWorkbook';
import { mendFindings } from '../../actions/check/mendFindings';
import type { Finding } from '../../domain/findings/finding';
import { RULES } from '../../domain/rules';
import { startSimulator } from '../../simulator/session';
import { CommandError } from '../commandError';
import { openInput, readInput, writeOutput } from '../files';
import { patchInput } from '../patchInput';
import { changesPatch } from '../../file/copy/changesPatch';
import { readArguments, required } from '../readArguments';
import { changeJson } from '../report/reportJson';
import { valueOf } from '../valueOf';

const LINE = "npm run -s fix -- <tệp.xlsx> --out <tệp mới.xlsx> [--rule MÃ]… [--cell 'Sheet!A1']…";

/**
 * Applies the certain fixes (all, or those of a rule) and those at the cells named as the pane does, then writes the changed cells, and nothing else,
 * into a copy of the file.
 */
export async function fix(args: readonly string[]): Promise<number> {
  const options = { out: 'text', rule: 'list', cell: 'list' } as const;
  const given = readArguments(args, { options, files: 1, line: LINE });
  const out = required(given, 'out', LINE);
  const bytes = readInput(given.file);
  startSimulator(openInput(given.file, bytes));
  const { assessment } = valueOf(await checkWorkbook());
  const chosen = chooseFindings(assessment.findings, given.list('rule'), given.list('cell'));
  const mended = valueOf(await mendFindings(chosen.flatMap((finding) => finding.fix ?? [])));
  if (mended.problem) throw new CommandError(mended.problem.sentence);
  writeOutput(out, patchInput(bytes, changesPatch(mended.changed)), [given.file]);
  const refused = mended.refused.map(({ change, found, sentence }) => ({
    ...changeJson(change),
    found,
    sentence,
  }));
  const json = { changed: mended.changed.map(changeJson), refused };
  process.stdout.write(`${JSON.stringify(json, undefined, 2)}\n`);
  return 0;
}

/** Findings with a fix, of the rules and at the cells named. Where no cell is named, certain fixes only. */
function chooseFindings(
  findings: readonly Finding[],
  rules: readonly string[],
  cells: readonly string[],
): readonly Finding[] {
  const known = new Set([...RULES.map(({ id }) => id), ...findings.map(({ rule }) => rule)]);
  const unknown = rules.find((rule) => !known.has(rule));
  if (unknown !== undefined)
    throw new CommandError(`Không có quy tắc ${unknown}. Cách dùng: ${LINE}`);
  const places = new Set(cells.map(plainPlace));
  return findings.filter(
    ({ rule, at, fix: mend }) =>
      mend !== undefined &&
      (mend.certain || cells.length > 0) &&
      (rules.length === 0 || rules.includes(rule)) &&
      (cells.length === 0 ||
        [at, ...mend.changes].some(({ sheet, cell }) => places.has(`${sheet}!${cell}`))),
  );
}

/** `'Chỉ tiêu'!$E$9` and `Chỉ tiêu!e9` name the same cell. */
function plainPlace(place: string): string {
  const [, sheet, cell] =
    /^'?(.+?)'?!\$?([A-Za-z]{1,3})\$?(\d+)$/.exec(place.normalize('NFC'))?.slice(0, 3) ?? [];
  const row = /(\d+)$/.exec(place)?.[1];
  if (sheet === undefined || cell === undefined || row === undefined) {
    throw new CommandError(
      `--cell ${place} không phải địa chỉ ô như 'Chỉ tiêu!E9'. Cách dùng: ${LINE}`,
    );
  }
  return `${sheet.replaceAll("''", "'")}!${cell.toUpperCase()}${row}`;
}
