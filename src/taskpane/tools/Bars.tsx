import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** One bar: what it stands for, its length, and the length in words. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

interface BarsProps {
  readonly title: string;
  readonly bars: readonly Bar[];
  /** A length that is looked for, drawn through every bar, and what it is called. */
  readonly goal?: { readonly value: number; readonly text: string };
}

/** Bars lying under their labels. As a list it reads the same without eyes: label, value. */
export function Bars({ title, bars, goal }: BarsProps): ReactNode {
  const styles = useStyles();
  const longest = Math.max(...bars.map(({ value }) => value), goal?.value ?? 1);
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {goal && <p className={styles.goalText}>{goal.text}</p>}
      <ul className={styles.list} aria-label={title}>
        {bars.map(({ label, value, text }, index) => (
          <li key={index}>
            <span className={styles.line}>
              <span>{label}</span>
              <strong>{text}</strong>
            </span>
            <span className={styles.track} aria-hidden>
              <span
                className={styles.bar}
                style={{ width: `${Math.max((value / longest) * 100, 0)}%` }}
              />
              {goal && (
                <span
                  className={styles.goal}
                  style={{ left: `${(goal.value / longest) * 100}%` }}
                />
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  title: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  goalText: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200 },
  track: {
    display: 'block',
    position: 'relative',
    height: '8px',
    marginBottom: '2px',
    backgroundColor: tokens.colorNeutralBackground4,
  },
  goal: {
    position: 'absolute',
    top: '-2px',
    bottom: '-2px',
    width: '2px',
    marginLeft: '-2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  bar: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});
