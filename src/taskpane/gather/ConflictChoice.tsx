import { makeStyles, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { cellText } from '../../domain/entries/cells/cellText';
import type { Conflict } from '../../domain/periods/gather/gatherPlan';
import type { Choice } from '../../domain/periods/gather/settleConflicts';
import { RadioStop } from '../parts/RadioStop';
import { GATHER_TEXT } from './gatherText';

const text = GATHER_TEXT;

interface ConflictChoiceProps {
  readonly conflict: Conflict;
  readonly main: string;
  /** A file with the one who saved it. */
  readonly nameOf: (file: string) => string;
  readonly choice: Choice | undefined;
  readonly onChoose: (choice: Choice) => void;
}

/** One cell: its values with their files, and the sum where one can be made. */
export function ConflictChoice(props: ConflictChoiceProps): ReactNode {
  const { conflict, main, nameOf, choice, onChoose } = props;
  const styles = useStyles();
  const id = useId();
  const { sheet, name, values, total } = conflict;
  const chosen = choice === undefined ? '' : String(choice);
  return (
    <div className={styles.box}>
      <span id={id}>
        <strong>{name}</strong> <span className={styles.place}>{sheet}</span>
      </span>
      <RadioGroup
        aria-labelledby={id}
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value === 'total' ? 'total' : Number(value));
        }}
      >
        {values.map(({ file, value, format }, index) => (
          <RadioStop
            key={file}
            value={String(index)}
            chosen={chosen}
            first={index === 0}
            label={
              <>
                <strong>{cellText(value, format) || text.empty}</strong>{' '}
                <span className={styles.place}>
                  {file === main ? `${text.keeps} ${file.toLowerCase()}` : nameOf(file)}
                </span>
              </>
            }
          />
        ))}
        {total && (
          <RadioStop
            value="total"
            chosen={chosen}
            label={
              <>
                <strong>{cellText(total.value, 'General')}</strong>{' '}
                <span className={styles.place}>{text.sum}</span>
              </>
            }
          />
        )}
      </RadioGroup>
    </div>
  );
}

const useStyles = makeStyles({
  box: {
    padding: '6px 8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
