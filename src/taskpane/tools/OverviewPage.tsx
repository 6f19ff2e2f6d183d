import type { ReactNode } from 'react';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { Bars, type Bar } from './Bars';

const { overview: text } = TEXT;

/** Where targets and tasks stand, from the last check. */
export function OverviewPage({ pane }: { readonly pane: Pane }): ReactNode {
  const assessment = pane.state.check?.assessment;
  if (!assessment) return null;
  const { targets, tasks } = assessment.figures;
  const rates = rateBars(assessment);
  if (targets.length + tasks.length === 0) return <p>{text.empty}</p>;
  return (
    <>
      {targets.length > 0 && (
        <Bars title={text.targets} bars={counted(targets.map(({ status }) => status))} />
      )}
      {tasks.length > 0 && (
        <Bars title={text.tasks} bars={counted(tasks.map((task) => task.class ?? text.unclear))} />
      )}
      {rates.length > 0 && <Bars title={text.rates} bars={rates} />}
    </>
  );
}

type Assessment = NonNullable<Pane['state']['check']>['assessment'];

/** How many of each, the most frequent first. */
function counted(names: readonly string[]): readonly Bar[] {
  return [...new Set(names)]
    .map((label) => ({ label, value: names.filter((name) => name === label).length }))
    .sort((one, other) => other.value - one.value)
    .map(({ label, value }) => ({ label, value, text: String(value) }));
}

/** Tỷ lệ hoàn thành of every target that has one, named as in Chỉ tiêu. */
function rateBars({ entries, figures }: Assessment): readonly Bar[] {
  return figures.targets.flatMap(({ row, rate }) => {
    const target = entries.targets.rows.find((one) => one.row === row);
    if (rate === undefined || !target) return [];
    return [
      { label: target.cells.name.text, value: rate, text: `${String(rate).replace('.', ',')}%` },
    ];
  });
}
