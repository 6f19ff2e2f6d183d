import { Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { HistoryPoint, HistorySeries } from '../../actions/periods/readHistory';
import { printNumber } from '../../domain/number/printNumber';
import type { Pane } from '../state/usePane';
import { HISTORY_TEXT } from './historyText';
import { TrendChart } from './TrendChart';

const text = HISTORY_TEXT;

/** Any figure or target over the periods, against the same period a year ago. */
export function HistoryPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const [series, setSeries] = useState<readonly HistorySeries[]>();
  const [code, setCode] = useState<string>();
  useEffect(() => {
    void pane.press('history', pane.actions.readHistory).then(setSeries);
  }, []);
  if (!series) return null;
  const shown = series.find((one) => one.code === code) ?? series[0];
  if (!shown) return <p className={styles.text}>{text.none}</p>;
  return (
    <>
      <Field label={text.chosen}>
        <Select
          value={shown.code}
          onChange={(_, { value }) => {
            setCode(value);
          }}
        >
          {series.map((one) => (
            <option key={one.code} value={one.code}>
              {one.unit === '' ? one.name : `${one.name} (${one.unit})`}
            </option>
          ))}
        </Select>
      </Field>
      <TrendChart series={shown} points={shown.points} height={140} />
      <p className={styles.text}>
        {shown.range && `${text.usual(shown.range.low, shown.range.high)} ${text.band} `}
        {shown.points.some(({ yearAgo }) => yearAgo !== undefined) && text.dashed}
      </p>
      <HistoryTable points={shown.points} />
    </>
  );
}

/** The newest first; a column that nothing stands in is left out. */
function HistoryTable({ points }: { readonly points: readonly HistoryPoint[] }): ReactNode {
  const styles = useStyles();
  const columns = COLUMNS.filter(({ isKnown }) => points.some(isKnown));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {text.period}
          </th>
          {columns.map(({ head }) => (
            <th key={head} scope="col" className={mergeClasses(styles.cell, styles.number)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...points].reverse().map((point) => (
          <tr key={point.label}>
            <th scope="row" className={styles.cell}>
              {point.now ? `${point.label} (${text.now})` : point.label}
            </th>
            {columns.map(({ head, cell }) => (
              <td key={head} className={mergeClasses(styles.cell, styles.number)}>
                {cell(point)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Column {
  readonly head: string;
  readonly isKnown: (point: HistoryPoint) => boolean;
  readonly cell: (point: HistoryPoint) => string;
}

const COLUMNS: readonly Column[] = [
  { head: text.value, isKnown: () => true, cell: ({ value }) => printNumber(value) },
  {
    head: text.goal,
    isKnown: ({ goal }) => goal !== undefined,
    cell: ({ goal }) => (goal === undefined ? '' : printNumber(goal)),
  },
  {
    head: text.yearAgo,
    isKnown: ({ yearAgo }) => yearAgo !== undefined,
    cell: (point) => againstYearAgo(point),
  },
];

/** `240 (tăng 9,17%)`. */
function againstYearAgo({ value, yearAgo }: HistoryPoint): string {
  if (yearAgo === undefined) return text.noYearAgo;
  const change = text.change(value, yearAgo);
  return change === '' ? printNumber(yearAgo) : `${printNumber(yearAgo)} (${change})`;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: '4px 6px',
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  number: { textAlign: 'right' },
});
