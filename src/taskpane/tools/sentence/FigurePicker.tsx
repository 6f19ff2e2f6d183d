import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { BackButton } from '../../parts/buttons/BackButton';
import { useAppear } from '../../parts/focus/useAppear';
import type { EditableSentence } from '../../../actions/sentence/editSentence';
import type { NamedFigure } from '../../../actions/sentence/nameFigures';
import { TEXT } from '../../strings';
import { FigureSearch } from './FigureSearch';

const { picker: text } = TEXT;

interface FigurePickerProps {
  readonly sentence: EditableSentence;
  readonly onInsert: (field: string) => void;
}

/** Finds a figure and offers what it can be put in as: itself, with two digits, or in proportion to a second one. */
export function FigurePicker({ sentence, onInsert }: FigurePickerProps): ReactNode {
  const [first, setFirst] = useState<NamedFigure>();
  if (!first)
    return <FigureSearch label={text.search} figures={sentence.figures} onChoose={setFirst} />;
  return (
    <ChosenFigure
      sentence={sentence}
      onInsert={onInsert}
      first={first}
      onRestart={() => {
        setFirst(undefined);
      }}
    />
  );
}

interface ChosenFigureProps extends FigurePickerProps {
  readonly first: NamedFigure;
  readonly onRestart: () => void;
}

function ChosenFigure({ sentence, onInsert, first, onRestart }: ChosenFigureProps): ReactNode {
  const styles = useStyles();
  const [pairing, setPairing] = useState(false);
  const [second, setSecond] = useState<NamedFigure>();
  const numbers = sentence.figures.filter((figure) => figure.number && figure !== first);
  return (
    <div className={styles.box}>
      <strong>
        {first.label}
        {second && ` / ${second.label}`}
      </strong>
      {pairing && !second ? (
        <FigureSearch label={text.second} figures={numbers} onChoose={setSecond} />
      ) : (
        <Choices
          key={second?.name}
          sentence={sentence}
          names={[first.name, second?.name]}
          onInsert={onInsert}
        />
      )}
      <div className={styles.buttons}>
        {first.number && !pairing && (
          <Button
            size="small"
            onClick={() => {
              setPairing(true);
            }}
          >
            {text.compare}
          </Button>
        )}
        <BackButton size="small" appearance="subtle" onClick={onRestart}>
          {text.back}
        </BackButton>
      </div>
    </div>
  );
}

interface ChoicesProps extends FigurePickerProps {
  readonly names: readonly [string, string | undefined];
}

/**
 * Each way of putting it, with what it prints now; a figure may be put in before it is entered. The list that was chosen
 * from is gone: the keyboard goes on to the first of them.
 */
function Choices({ sentence, names, onInsert }: ChoicesProps): ReactNode {
  const styles = useStyles();
  const box = useAppear<HTMLDivElement>();
  const choices = sentence.choices(...names);
  return (
    <div ref={box} className={styles.choices}>
      {choices.map(({ kind, field, text: printed, problem }) => (
        <div key={kind} className={styles.choice}>
          <Button
            size="small"
            className={styles.way}
            onClick={() => {
              onInsert(field);
            }}
          >
            {text[kind]}
          </Button>
          <span>{printed ?? problem}</span>
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', gap: '8px' },
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  way: { flexShrink: 0 },
  choice: { display: 'flex', alignItems: 'center', gap: '8px' },
});
