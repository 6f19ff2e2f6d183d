import type { Assessment } from '../../assess';
import { countFindings } from '../../findings/countFindings';
import type { Entries, Row } from '../../entries/entries';
import { infoText } from '../../entries/info/infoItems';
import { periodOf } from '../../figures/period/period';
import { isFigureCode } from '../../figures/figureCode';
import { PROFILES } from '../../profiles';
import type { TargetKey } from '../../sheets/targets';
import { headerKey } from '../../letters/vietnamese';
import { figureTaken, resultTaken } from '../next/takenOver';
import type { FigureValue, FileSummary, TargetValue } from './summary';
import { periodLabel } from './periodLabel';

/** What a commune's workbook says, for the whole. */
export function summarize(file: string, digest: string, assessment: Assessment): FileSummary {
  const { entries, findings } = assessment;
  const { errors, warnings, hints } = countFindings(findings);
  const period = periodOf(entries);
  const unnamed = unnamedFigures(entries);
  return {
    file,
    digest,
    unit: [infoText(entries, 'loai_don_vi'), infoText(entries, 'ten_don_vi')]
      .filter((part) => part !== '')
      .join(' '),
    province: infoText(entries, 'tinh'),
    period: period ? periodLabel(period) : '',
    profile: profileOf(entries),
    errors,
    warnings,
    hints,
    targets: targetsOf(assessment),
    figures: figuresOf(entries),
    ...(unnamed.length > 0 && { unnamed }),
    tasks: tasksOf(assessment),
  };
}

function profileOf({ settings }: Entries): string {
  const version = settings['contractVersion'];
  const name = PROFILES.find(({ id }) => id === settings['profile'])?.name ?? '';
  return [name, typeof version === 'number' ? `bản ${version}` : '']
    .filter((part) => part !== '')
    .join(', ');
}

function targetsOf({ entries, figures }: Assessment): readonly TargetValue[] {
  const results = new Map(figures.targets.map((target) => [target.row, target.status]));
  return entries.targets.rows.flatMap(({ row, group, cells }): readonly TargetValue[] => {
    const status = results.get(row);
    if (group || status === undefined || cells.name.text === '') return [];
    const [name, unit] = [cells.name.text, cells.unit.text];
    const parts = partsOf(cells);
    const taken = resultTaken(cells);
    return [
      {
        key: `${headerKey(name)}\n${headerKey(unit)}`,
        name,
        unit,
        value: taken === '' ? cells.result.text : taken,
        status,
        ...(parts && { parts }),
      },
    ];
  });
}

function partsOf({
  result,
  numerator,
  denominator,
  unit,
}: Row<TargetKey>['cells']): readonly [number, number] | undefined {
  if (!['%', ''].includes(headerKey(unit.text))) return undefined;
  if (result.meaning.kind === 'fraction')
    return [result.meaning.numerator, result.meaning.denominator];
  const [over, under] = [numerator.meaning, denominator.meaning];
  return result.meaning.kind === 'blank' && over.kind === 'number' && under.kind === 'number'
    ? [over.number, under.number]
    : undefined;
}

function figuresOf({ figures }: Entries): readonly FigureValue[] {
  const seen = new Set<string>();
  return figures.rows.flatMap(({ cells }): readonly FigureValue[] => {
    const code = headerKey(cells.code.text);
    if (!isFigureCode(code) || seen.has(code)) return [];
    seen.add(code);
    const { meaning } = cells.current;
    const share = meaning.kind === 'fraction' && ['%', ''].includes(headerKey(cells.unit.text));
    return [
      {
        code,
        content: cells.content.text,
        unit: cells.unit.text,
        value: figureTaken(cells.current, cells.unit.text),
        ...(share && { parts: [meaning.numerator, meaning.denominator] as const }),
      },
    ];
  });
}

function unnamedFigures({ figures }: Entries): readonly string[] {
  return figures.rows
    .filter(({ cells }) => !isFigureCode(headerKey(cells.code.text)))
    .filter(({ cells }) => cells.current.meaning.kind !== 'blank' && cells.content.text !== '')
    .map(({ cells }) => cells.content.text);
}

function tasksOf({ figures }: Assessment): FileSummary['tasks'] {
  const counts = new Map<FileSummary['tasks'][number]['class'], number>();
  for (const task of figures.tasks) {
    const name = task.class ?? 'Chưa rõ';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ class: name, count }));
}
