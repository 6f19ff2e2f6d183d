import { tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TargetStatus, TaskClass } from '../../domain/figures/figures';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { Bars, type Bar } from './Bars';
import { Shares, type Share } from './Shares';

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
        <Shares title={text.targets} shares={counted(targets.map(({ status }) => status))} />
      )}
      {tasks.length > 0 && (
        <Shares title={text.tasks} shares={counted(tasks.map((task) => task.class))} />
      )}
      {rates.length > 0 && <Bars title={text.rates} bars={rates} goal={GOAL} />}
    </>
  );
}

/** What is done wholly. */
const GOAL = { value: 100, text: text.goal };

/** Every kind in this order, done before not done. */
const COLORS: Readonly<Record<TargetStatus | TaskClass | 'unclear', string>> = {
  Vượt: tokens.colorPaletteTealBorderActive,
  Đạt: tokens.colorPaletteGreenBackground3,
  'Chưa đạt': tokens.colorPaletteRedBackground3,
  'Hoàn thành trong hạn': tokens.colorPaletteGreenBackground3,
  'Hoàn thành quá hạn': tokens.colorPaletteMarigoldBackground3,
  'Đang thực hiện trong hạn': tokens.colorPaletteBlueBorderActive,
  'Chưa thực hiện trong hạn': tokens.colorPaletteLilacBorderActive,
  'Quá hạn chưa hoàn thành': tokens.colorPaletteRedBackground3,
  'Không phát sinh': tokens.colorNeutralStroke1Pressed,
  'Chưa có số liệu': tokens.colorNeutralStrokeAccessible,
  unclear: tokens.colorNeutralStrokeAccessible,
};

/** How many of each kind that occurs. */
function counted(kinds: readonly (TargetStatus | TaskClass | undefined)[]): readonly Share[] {
  return Object.entries(COLORS).flatMap(([kind, color]) => {
    const count = kinds.filter((one) => (one ?? 'unclear') === kind).length;
    return count === 0 ? [] : [{ label: kind === 'unclear' ? text.unclear : kind, count, color }];
  });
}

type Assessment = NonNullable<Pane['state']['check']>['assessment'];

/** Tỷ lệ hoàn thành of every target that has one, named as in Chỉ tiêu. */
function rateBars({ entries, figures }: Assessment): readonly Bar[] {
  return figures.targets.flatMap(({ row, rate }) => {
    const target = entries.targets.rows.find((one) => one.row === row);
    if (rate === undefined || !target) return [];
    const words = `${String(rate).replace('.', ',')}%`;
    return [{ label: target.cells.name.text, value: rate, text: words }];
  });
}
