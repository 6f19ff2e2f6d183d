import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { NamedFigure } from '../../../actions/sentence/nameFigures';
import { withoutMarks } from '../../../domain/letters/vietnamese';
import { COUNTED } from '../../counted';
import { TEXT } from '../../strings';

const MOST = 30;

interface FigureSearchProps {
  readonly label: string;
  readonly figures: readonly NamedFigure[];
  readonly onChoose: (figure: NamedFigure) => void;
}

/** Finds figures by their words, with or without marks, or by their code; each shows its current value. */
export function FigureSearch({ label, figures, onChoose }: FigureSearchProps): ReactNode {
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const found = useMemo(
    () => figures.filter((figure) => matches(figure, wanted)),
    [figures, wanted],
  );
  return (
    <div className={styles.box}>
      <Field label={label}>
        <Input
          autoFocus
          type="search"
          value={wanted}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        />
      </Field>
      <ul className={styles.list} aria-label={label}>
        {found.slice(0, MOST).map((figure) => (
          <li key={figure.name}>
            <button
              type="button"
              className={styles.figure}
              onClick={() => {
                onChoose(figure);
              }}
            >
              <span>{figure.label}</span>
              <strong>{figure.text ?? TEXT.picker.notEntered}</strong>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <span>{TEXT.picker.none}</span>}
      {found.length > MOST && <span>{COUNTED.figuresLeft(found.length - MOST)}</span>}
    </div>
  );
}

/** Every word wanted must occur. */
function matches({ label, name }: NamedFigure, wanted: string): boolean {
  const text = plain(`${label} ${name}`);
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

const plain = (text: string): string => withoutMarks(text).toLowerCase();

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '6px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  figure: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    width: '100%',
    padding: '5px 8px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});
