import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FillingPart } from '../../actions/template/readFilling';
import { Disclosure } from '../parts/Disclosure';
import { rowOf } from '../parts/rowOf';
import type { Pane } from '../state/usePane';
import { NEXT_TEXT } from './nextText';

interface KeptWordsProps {
  readonly pane: Pane;
  readonly parts: readonly FillingPart[];
}

/** What the last period left and nobody has touched yet, each a press away. */
export function KeptWords({ pane, parts }: KeptWordsProps): ReactNode {
  const styles = useStyles();
  const kept = parts.flatMap(({ empty }) => empty).filter((cell) => cell.kept === true);
  if (kept.length === 0) return null;
  return (
    <Disclosure title={NEXT_TEXT.kept(kept.length)}>
      {kept.map(({ at, label }) => (
        <Button
          key={`${at.sheet}!${at.cell}`}
          appearance="subtle"
          size="small"
          className={styles.row}
          onClick={() => void pane.goTo(at)}
        >
          {`${at.sheet}, ${rowOf(at.cell)}: ${label}`}
        </Button>
      ))}
    </Disclosure>
  );
}

const useStyles = makeStyles({
  row: { display: 'block', width: '100%', textAlign: 'left', fontWeight: 'normal' },
});
