import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Change, Fix } from '../../domain/finding';
import type { CellValue } from '../../domain/grid';
import { normalize } from '../../domain/vietnamese';
import { Card } from '../parts/Card';
import { Foot } from '../parts/Foot';
import type { Pane } from '../state/usePane';
import { COUNTED, TEXT } from '../strings';
import { cellsOf } from './cellsOf';

const { fix: text } = TEXT;

/** Every cell that will change, before → after; nothing is changed until it is said so here. */
export function FixCard({
  pane,
  fixes,
}: {
  readonly pane: Pane;
  readonly fixes: readonly Fix[];
}): ReactNode {
  const styles = useStyles();
  const back = () => {
    pane.update({ fixes: undefined });
  };
  return (
    <>
      <Card title={COUNTED.willFix(cellsOf(fixes))}>
        <ul className={styles.list} aria-label={text.title}>
          {fixes
            .flatMap(({ changes }) => changes)
            .map((change, index) => (
              <ChangeLine key={index} change={change} />
            ))}
        </ul>
      </Card>
      <Foot>
        <Button
          appearance="primary"
          disabledFocusable={pane.working}
          onClick={() => void pane.mend(fixes)}
        >
          {text.apply}
        </Button>
        <Button onClick={back}>{text.back}</Button>
      </Foot>
    </>
  );
}

function ChangeLine({ change }: { readonly change: Change }): ReactNode {
  const styles = useStyles();
  const before = printed(change.before);
  const after = printed(change.after);
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
        {normalize(before) === normalize(after) && <span>{text.hidden}</span>}
      </span>
    </li>
  );
}

/** As the officer reads it: a decimal comma, a word for an empty cell. */
function printed(value: CellValue): string {
  if (value === '') return text.blank;
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
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
  values: { display: 'flex', flexWrap: 'wrap', gap: '6px', overflowWrap: 'anywhere' },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
});
