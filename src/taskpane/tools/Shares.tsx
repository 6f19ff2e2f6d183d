import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { DonutChart } from '@fluentui/react-charts';
import type { ReactNode } from 'react';

/** How many of one kind. */
export interface Share {
  readonly label: string;
  readonly count: number;
  readonly color: string;
}

interface SharesProps {
  readonly title: string;
  readonly shares: readonly Share[];
}

/**
 * A ring for the eye; the list beside it says the same in words. The library labels its ring in English, so the ring
 * itself is kept from screen readers and from the keyboard.
 */
export function Shares({ title, shares }: SharesProps): ReactNode {
  const styles = useStyles();
  const total = shares.reduce((sum, { count }) => sum + count, 0);
  const chartData = shares.map(({ label, count, color }) => ({
    legend: label,
    data: count,
    color,
  }));
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <div className={styles.columns}>
        <div aria-hidden {...INERT}>
          <FluentProvider targetDocument={UNREACHABLE} className={styles.ring}>
            <DonutChart
              data={{ chartData }}
              {...SIZE}
              valueInsideDonut={total}
              hideLegend
              hideTooltip
              hideLabels
            />
          </FluentProvider>
        </div>
        <ul className={styles.list} aria-label={title}>
          {shares.map(({ label, count, color }) => (
            <li key={label} className={styles.share}>
              <span className={styles.swatch} style={{ backgroundColor: color }} aria-hidden />
              <span className={styles.label}>{label}</span>
              <strong>{count}</strong>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** React 18 does not know the attribute, and passes it on as it stands. */
const INERT = { inert: '' };
/** In a document without a window the library sets no hidden stops for Tab around the pane. */
const UNREACHABLE = document.implementation.createHTMLDocument();
const SIZE = { width: 116, height: 116, innerRadius: 34 };

const useStyles = makeStyles({
  ring: { backgroundColor: 'transparent' },
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  columns: { display: 'flex', alignItems: 'center', gap: '8px' },
  list: { flexGrow: 1, margin: 0, padding: 0, listStyleType: 'none' },
  share: { display: 'flex', alignItems: 'center', gap: '6px' },
  label: { flexGrow: 1 },
  swatch: { flexShrink: 0, width: '10px', height: '10px', forcedColorAdjust: 'none' },
});
