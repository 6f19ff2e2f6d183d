import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { BackButton } from '../../parts/BackButton';
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
  const styles = useStyles();
  const [first, setFirst] = useState<NamedFigure>();
  const [pairing, setPairing] = useState(false);
  const [second, setSecond] = useState<NamedFigure>();
  const restart = () => {
    setFirst(undefined);
    setSecond(undefined);
    setPairing(false);
  };
  if (!first)
    return <FigureSearch label={text.search} figures={sentence.figures} onChoose={setFirst} />;
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
        <Choices sentence={sentence} names={[first.name, second?.name]} onInsert={onInsert} />
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
        <BackButton size="small" appearance="subtle" onClick={restart}>
          {text.back}
        </BackButton>
      </div>
    </div>
  );
}

interface ChoicesProps extends FigurePickerProps {
  readonly names: readonly [string, string | undefined];
}

/** Each way of putting it, with what it prints now; a figure may be put in before it is entered. */
function Choices({ sentence, names, onInsert }: ChoicesProps): ReactNode {
  const styles = useStyles();
  const choices = sentence.choices(...names);
  return choices.map(({ kind, field, text: printed, problem }) => (
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
  ));
}

const useStyles = makeStyles({
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
