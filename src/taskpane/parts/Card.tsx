import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useAppear } from './focus/useAppear';

/** What the card is: a plain answer, something good, or something to think about. */
export type Tone = 'plain' | 'good' | 'warning' | 'error';

interface CardProps {
  readonly tone?: Tone;
  /** One of several, or there from the start: leaves the keyboard where it is. */
  readonly quiet?: boolean;
  readonly title: string;
  readonly children?: ReactNode;
  /** Buttons, the most likely one first. */
  readonly buttons?: ReactNode;
}

/** An answer or a question of the pane; takes the keyboard when it appears, so that it is read out. */
export function Card({
  tone = 'plain',
  quiet = false,
  title,
  children,
  buttons,
}: CardProps): ReactNode {
  const styles = useStyles();
  const id = useId();
  const card = useAppear<HTMLElement>(!quiet);
  return (
    <section
      ref={card}
      {...(!quiet && !buttons && { role: 'alert' })}
      className={`${styles.card} ${styles[tone]}`}
      aria-labelledby={id}
    >
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
      {Boolean(buttons) && <div className={styles.buttons}>{buttons}</div>}
    </section>
  );
}

const edge = (color: string) => ({ borderLeftColor: color });

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  plain: edge(tokens.colorBrandStroke1),
  good: edge(tokens.colorPaletteGreenBorder2),
  warning: edge(tokens.colorPaletteMarigoldBorder2),
  error: edge(tokens.colorPaletteRedBorder2),
});
