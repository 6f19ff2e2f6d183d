import type { Finding } from '../../src/domain/findings/finding';
import type { Assessed, Outcome } from './assessSet';
import { totalsOf } from './totals';

/** Which cases `--list` prints. */
export const LISTS = ['missed', 'false', 'wrong-value', 'clean'] as const;
export type List = (typeof LISTS)[number];

/** The table: one line a kind, one for all, and one per set for its clean workbook. */
export function tableOf(assessed: readonly Assessed[]): readonly string[] {
  const all = assessed.flatMap(({ outcomes }) => outcomes);
  const kinds = [...new Set(all.map(({ of }) => of.kind))];
  const sets = assessed.map((one) => line(one.set, one.outcomes, `  clean ${one.clean.length}`));
  return [
    ['kind'.padEnd(24), 'cases', 'found', 'value named', 'false alarms'].join('  '),
    ...kinds.map((kind) =>
      line(
        kind,
        all.filter(({ of }) => of.kind === kind),
      ),
    ),
    line('all', all),
    '',
    ...sets,
  ];
}

/** The cases of a list, one a line. */
export function listOf(list: List, assessed: readonly Assessed[]): readonly string[] {
  if (list === 'clean')
    return assessed.flatMap(({ set, clean }) => clean.map((one) => `${set} ${said(one)}`));
  const all = assessed.flatMap(({ outcomes }) => outcomes);
  return all.filter((one) => IS[list](one)).map(caseLine);
}

const IS: Readonly<Record<Exclude<List, 'clean'>, (outcome: Outcome) => boolean>> = {
  missed: ({ of, found }) => !of.silent && !found,
  false: ({ of, grave }) => of.silent === true && grave.length > 0,
  'wrong-value': ({ of, found, named }) => found && of.right !== undefined && !named,
};

function line(name: string, outcomes: readonly Outcome[], more = ''): string {
  const { cases, found, named, nameable, falseAlarms } = totalsOf(outcomes);
  const silent = outcomes.filter(({ of }) => of.silent).length;
  return [
    name.padEnd(24),
    String(cases).padStart(5),
    `${found}/${cases - silent}`.padStart(7),
    `${named}/${nameable}`.padStart(11),
    `${falseAlarms}/${silent}${more}`.padStart(8),
  ].join('  ');
}

function caseLine({ set, of, grave }: Outcome): string {
  const says = grave.map((one) => `\n    ${said(one)}`).join('');
  return `${set} ${of.id} (${of.kind}) ${of.note}${says}`;
}

function said({ rule, severity, at, message }: Finding): string {
  return `${severity} ${rule} ${at.sheet}!${at.cell}: ${message}`;
}
