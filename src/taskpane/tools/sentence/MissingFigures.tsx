import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { MissingFigure } from '../../../domain/report/preview/missingFigures';
import type { Change } from '../../../domain/findings/finding';
import { TEXT } from '../../strings';

const { sentence: text } = TEXT;

interface MissingFiguresProps {
  readonly missing: readonly MissingFigure[];
  readonly working: boolean;
  readonly onEnter: (change: Change) => void;
}

/** Figures that the sentence lacks, each with a box that enters it in Số liệu. */
export function MissingFigures({ missing, working, onEnter }: MissingFiguresProps): ReactNode {
  const styles = useStyles();
  if (missing.length === 0) return null;
  return (
    <section aria-label={text.missing} className={styles.column}>
      <strong>{text.missing}</strong>
      {missing.map((figure) => (
        <OneFigure key={figure.name} figure={figure} working={working} onEnter={onEnter} />
      ))}
    </section>
  );
}

interface OneFigureProps {
  readonly figure: MissingFigure;
  readonly working: boolean;
  readonly onEnter: (change: Change) => void;
}

function OneFigure({ figure, working, onEnter }: OneFigureProps): ReactNode {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const enter = () => {
    const change = figure.change(typed);
    setRefused(!change);
    if (change && !working) onEnter(change);
  };
  return (
    <Field label={figure.label} {...(refused && { validationMessage: text.notANumber })}>
      <div className={styles.line}>
        <Input
          className={styles.box}
          value={typed}
          inputMode="decimal"
          onChange={(_, { value }) => {
            setTyped(value);
          }}
          onKeyDown={({ key }) => {
            if (key === 'Enter') enter();
          }}
        />
        <Button disabledFocusable={working || typed.trim() === ''} onClick={enter}>
          {text.enter}
        </Button>
      </div>
    </Field>
  );
}

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: '6px' },
  line: { display: 'flex', gap: '6px' },
  box: { flexGrow: 1, minWidth: 0 },
});
