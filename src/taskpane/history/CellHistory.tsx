import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { HistorySeries } from '../../actions/periods/readHistory';
import { parseAddress } from '../../domain/place';
import type { Pane } from '../state/usePane';
import { HISTORY_TEXT } from './historyText';
import { TrendChart } from './TrendChart';
import { useHistory } from './useHistory';

/** So many periods are shown beside a cell. */
const LAST = 12;

/** The figure or target of the chosen row over the last periods; follows the selection, says nothing elsewhere. */
export function CellHistory({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const series = useHistory(pane);
  const chosen = useChosenRow(pane, series.length > 0);
  const shown = series.find(({ sheet, row }) => sheet === chosen?.sheet && row === chosen.row);
  if (!shown) return null;
  const points = shown.points.slice(-LAST);
  const now = points.at(-1);
  const { range } = shown;
  const outside = range && now?.now && (now.value < range.low || now.value > range.high);
  return (
    <section className={styles.box} aria-label={`${HISTORY_TEXT.title}: ${shown.name}`}>
      <strong>{shown.name}</strong>
      <TrendChart series={shown} points={points} height={72} />
      <span className={styles.line}>
        <span>{points[0] && HISTORY_TEXT.point(points[0].label, points[0].value)}</span>
        <span>{now && HISTORY_TEXT.point(now.label, now.value)}</span>
      </span>
      {range && <span className={styles.small}>{HISTORY_TEXT.usual(range.low, range.high)}</span>}
      {outside && <span role="status">{HISTORY_TEXT.outside}</span>}
    </section>
  );
}

type ChosenRow = Pick<HistorySeries, 'sheet' | 'row'>;

/** Sheet and row of the chosen cell; watched only where there is a history to show. */
function useChosenRow(pane: Pane, watched: boolean): ChosenRow | undefined {
  const [chosen, setChosen] = useState<ChosenRow>();
  const { actions } = pane;
  useEffect(() => {
    if (!watched) return undefined;
    const look = (): void => {
      void actions.selectedCell().then((cell) => {
        const value = cell.ok ? cell.value : undefined;
        const row = value && parseAddress(value.cell)?.row;
        setChosen(value && row !== undefined ? { sheet: value.sheet, row: row + 1 } : undefined);
      });
    };
    look();
    const watching = actions.watchSelectedCell(look);
    return () => {
      void watching.then((watch) => (watch.ok ? watch.value.stop() : undefined));
    };
  }, [watched]);
  return chosen;
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
  },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
