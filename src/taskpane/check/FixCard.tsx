import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Change, Fix } from '../../domain/finding';
import type { CellValue } from '../../domain/grid';
import { printDay } from '../../domain/number/date';
import { normalize } from '../../domain/vietnamese';
import { Card } from '../parts/Card';
import { Foot } from '../parts/Foot';
import { COUNTED } from '../counted';
import { TEXT } from '../strings';
import { cellsOf } from './cellsOf';
import { changedPart } from './changedPart';

const { fix: text } = TEXT;

interface FixCardProps {
  readonly fixes: readonly Fix[];
  readonly working: boolean;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

/** Every cell that will change, before → after; nothing is changed until it is said so here. */
export function FixCard({ fixes, working, onApply, onBack }: FixCardProps): ReactNode {
  const styles = useStyles();
  return (
    <>
      <Card
        title={COUNTED.willFix(cellsOf(fixes))}
        {...(fixes.some(({ certain }) => !certain) && { tone: 'warning' })}
      >
        {fixes.some(({ certain }) => !certain) && <span>{text.proposal}</span>}
        <ul className={styles.list} aria-label={text.title}>
          {fixes
            .flatMap(({ changes }) => changes)
            .map((change, index) => (
              <ChangeLine key={index} change={change} />
            ))}
        </ul>
      </Card>
      <Foot>
        <Button appearance="primary" disabledFocusable={working} onClick={onApply}>
          {text.apply}
        </Button>
        <Button onClick={onBack}>{text.back}</Button>
      </Foot>
    </>
  );
}

function ChangeLine({ change }: { readonly change: Change }): ReactNode {
  const styles = useStyles();
  const whole = [
    change.shown ?? printed(change.before),
    printed(change.after, change.format),
  ] as const;
  const [before, after] = changedPart(...whole);
  return (
    <li className={styles.line}>
      <strong>
        {change.sheet} · {change.cell}
      </strong>
      <span className={styles.values}>
        <del aria-label={`${text.before} ${before}`}>{before}</del>
        <span aria-hidden>→</span>
        <ins aria-label={`${text.after} ${after}`} className={styles.after}>
          {after}
        </ins>
        {normalize(whole[0]) === normalize(whole[1]) && <span>{text.hidden}</span>}
      </span>
    </li>
  );
}

/** As the officer reads it: a decimal comma, a date as a date, a word for an empty cell. */
function printed(value: CellValue, format = ''): string {
  if (value === '') return text.blank;
  if (typeof value !== 'number') return String(value);
  return format.includes('yy') ? printDay(value) : String(value).replace('.', ',');
}

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  line: { contentVisibility: 'auto', containIntrinsicSize: 'auto 40px' },
  values: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});
