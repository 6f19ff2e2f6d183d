import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { HistoryPoint, HistorySeries } from '../../actions/periods/readHistory';
import { HISTORY_TEXT } from './historyText';

const WIDTH = 300;
const EDGE = 8;

interface TrendChartProps {
  readonly series: Pick<HistorySeries, 'name' | 'range'>;
  readonly points: readonly HistoryPoint[];
  readonly height: number;
}

/** A line over the periods, the usual range behind it, the same periods of the year before dashed. */
export function TrendChart({
  series: { name, range },
  points,
  height,
}: TrendChartProps): ReactNode {
  const styles = useStyles();
  const { x, y, line } = geometry(points, range, height);
  const words = points.map(({ label, value }) => HISTORY_TEXT.point(label, value)).join('; ');
  return (
    <svg
      role="img"
      aria-label={`${name}. ${words}`}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className={styles.chart}
    >
      {range && (
        <rect
          x={0}
          width={WIDTH}
          y={y(range.high)}
          height={Math.max(y(range.low) - y(range.high), 1)}
          className={styles.band}
        />
      )}
      <polyline points={line(({ yearAgo }) => yearAgo)} className={styles.before} />
      <polyline points={line(({ value }) => value)} className={styles.line} />
      {points.map(({ label, value, now }, index) => (
        <circle
          key={label}
          cx={x(index)}
          cy={y(value)}
          r={now ? 4 : 2.5}
          className={mergeClasses(styles.dot, now && styles.now)}
        >
          <title>{HISTORY_TEXT.point(label, value)}</title>
        </circle>
      ))}
    </svg>
  );
}

interface Geometry {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  /** The points of a line, those without a value left out. */
  readonly line: (of: (point: HistoryPoint) => number | undefined) => string;
}

/** Where values stand in the drawing; the usual range is always within it. */
function geometry(
  points: readonly HistoryPoint[],
  range: HistorySeries['range'],
  height: number,
): Geometry {
  const values = points.flatMap(({ value, yearAgo }) => [
    value,
    ...(yearAgo === undefined ? [] : [yearAgo]),
  ]);
  const all = range ? [...values, range.low, range.high] : values;
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (index: number): number =>
    EDGE + (points.length < 2 ? 0.5 : index / (points.length - 1)) * (WIDTH - 2 * EDGE);
  const y = (value: number): number =>
    EDGE + (high === low ? 0.5 : (high - value) / (high - low)) * (height - 2 * EDGE);
  const line: Geometry['line'] = (of) =>
    points
      .flatMap((point, index) => {
        const value = of(point);
        return value === undefined ? [] : [`${x(index)},${y(value)}`];
      })
      .join(' ');
  return { x, y, line };
}

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', height: 'auto' },
  band: { fill: tokens.colorNeutralBackground4 },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
  before: {
    fill: 'none',
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: 1,
    strokeDasharray: '4 3',
  },
  dot: { fill: tokens.colorBrandStroke1 },
  // Red is for what is late.
  now: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorBrandStroke1, strokeWidth: 2 },
});
