import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useContext, type ReactNode } from 'react';
import type { Run } from '../../../domain/report/run';
import { Unbroken } from '../../parts/Unbroken';
import { TEXT } from '../../strings';
import { ReadingContext } from './ReadingContext';

/** Text as it prints; figures underlined and pressable, what still has to be filled in highlighted. */
export function RunsView({ runs }: { readonly runs: readonly Run[] }): ReactNode {
  return runs.map((run, index) => <OneRun key={index} run={run} />);
}

function OneRun({ run }: { readonly run: Run }): ReactNode {
  const styles = useStyles();
  const reading = useContext(ReadingContext);
  const place = run.field === undefined ? undefined : reading?.placeOf(run.field);
  const text =
    (run.mark === 'unfilled' && run.field !== undefined && reading?.waitsFor(run.field)) ||
    run.text;
  const look = mergeClasses(
    run.bold && styles.bold,
    run.italic && styles.italic,
    run.field !== undefined && styles.field,
  );
  const words =
    reading && place ? (
      <Figure
        text={text}
        look={look}
        onPress={() => {
          reading.onFigure(place);
        }}
      />
    ) : (
      <Unbroken text={text} />
    );
  if (run.mark) {
    return (
      <mark tabIndex={-1} className={mergeClasses(styles.mark, look)}>
        {words}
      </mark>
    );
  }
  return look === '' || place ? words : <span className={look}>{words}</span>;
}

interface FigureProps {
  readonly text: string;
  readonly look: string;
  readonly onPress: () => void;
}

/** A link and no button: only that breaks over lines like the words around it. */
function Figure({ text, look, onPress }: FigureProps): ReactNode {
  const styles = useStyles();
  return (
    <a
      href="#o-so-lieu"
      role="button"
      title={TEXT.report.toFigure}
      className={mergeClasses(styles.figure, look)}
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onPress();
      }}
      onKeyDown={(event) => {
        if (event.key !== ' ') return;
        event.preventDefault();
        onPress();
      }}
    >
      <Unbroken text={text} />
    </a>
  );
}

const useStyles = makeStyles({
  bold: { fontWeight: tokens.fontWeightBold },
  italic: { fontStyle: 'italic' },
  field: { textDecorationLine: 'underline', textDecorationStyle: 'dotted' },
  figure: {
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  // The same in light and dark: a marker pen on paper.
  mark: {
    backgroundColor: '#fff3b0',
    color: '#1b1b1b',
    ':focus': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
