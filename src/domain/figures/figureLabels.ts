import { CUMULATIVE_ENDING, PREVIOUS_ENDING } from '../contract';
import type { Entries } from '../entries/entries';
import { memo } from '../memo/memo';
import { INFO_ITEMS } from '../sheets/info';
import { headerKey } from '../letters/vietnamese';
import { COUNTED_SHEETS } from './countedFigures';

const PERIODS: Readonly<Record<string, string>> = {
  ky: 'Kỳ báo cáo bằng lời',
  ky_sau: 'Kỳ sau bằng lời',
};

const COUNTED: Readonly<Record<string, string>> = Object.fromEntries(
  COUNTED_SHEETS.flatMap(({ prefix, sheet, figures }) =>
    figures.map(({ name, label }) => [`${prefix}.${name}`, `${sheet}: ${label}`]),
  ),
);

const ITEMS: Readonly<Record<string, string>> = Object.fromEntries(
  INFO_ITEMS.map(({ field, label }) => [field, label]),
);

/** By name: every figure in the officer's words, what a row of Số liệu says first. */
export const figureLabels = memo((entries: Entries) => labelsOf(entries, false));

/** … with its unit. */
export const figureLabelsWithUnits = memo((entries: Entries) => labelsOf(entries, true));

function labelsOf({ figures }: Entries, units: boolean): ReadonlyMap<string, string> {
  const entered = figures.rows.flatMap(({ cells }) => {
    const code = headerKey(cells.code.text);
    const unit = units && cells.unit.text !== '' ? ` (${cells.unit.text})` : '';
    const label = `${cells.content.text}${unit}`;
    return [
      [code, label] as const,
      [`${code}${CUMULATIVE_ENDING}`, `${label}, lũy kế`] as const,
      [`${code}${PREVIOUS_ENDING}`, `${label}, kỳ trước`] as const,
    ];
  });
  return new Map([...entered, ...Object.entries({ ...COUNTED, ...PERIODS, ...ITEMS })]);
}
