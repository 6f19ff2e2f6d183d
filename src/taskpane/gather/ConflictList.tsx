import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Conflict } from '../../domain/periods/gather/gatherPlan';
import { placeKey } from '../../domain/place';
import { ConflictChoice } from './ConflictChoice';
import { GATHER_COUNTED, GATHER_TEXT } from './gatherText';
import type { Shown } from './useGathering';

const text = GATHER_TEXT;
/** Shown at once; more by a press. */
const PAGE = 30;

interface ConflictListProps {
  readonly shown: Shown;
  readonly onChoose: (choices: Shown['choices']) => void;
}

/** Every cell with two values, side by side, none chosen; and a way to take one file's everywhere. */
export function ConflictList({ shown, onChoose }: ConflictListProps): ReactNode {
  const styles = useStyles();
  const [visible, setVisible] = useState(PAGE);
  const { conflicts } = shown.plan;
  const { choices, gathering } = shown;
  const who = new Map(gathering.sources.map(({ file, savedBy }) => [file, savedBy]));
  return (
    <section className={styles.box}>
      <h3 className={styles.title}>{GATHER_COUNTED.title(text.conflicts, conflicts.length)}</h3>
      <p className={styles.text}>{text.conflictsText}</p>
      {conflicts.length > 2 && (
        <Everywhere
          files={filesOf(conflicts)}
          onFile={(file) => {
            onChoose(new Map([...choices, ...choicesOf(conflicts, file)]));
          }}
        />
      )}
      {conflicts.slice(0, visible).map((conflict) => {
        const place = placeKey(conflict);
        return (
          <ConflictChoice
            key={place}
            conflict={conflict}
            main={gathering.main}
            nameOf={(file) => named(file, who.get(file))}
            choice={choices.get(place)}
            onChoose={(choice) => {
              onChoose(new Map([...choices, [place, choice]]));
            }}
          />
        );
      })}
      {visible < conflicts.length && (
        <Button
          onClick={() => {
            setVisible(visible + PAGE);
          }}
        >
          {GATHER_COUNTED.left(Math.min(PAGE, conflicts.length - visible))}
        </Button>
      )}
    </section>
  );
}

function named(file: string, savedBy: string | undefined): string {
  return savedBy === undefined ? file : GATHER_COUNTED.savedBy(file, savedBy);
}

interface EverywhereProps {
  readonly files: readonly string[];
  readonly onFile: (file: string) => void;
}

function Everywhere({ files, onFile }: EverywhereProps): ReactNode {
  return (
    <label>
      {text.everywhere}{' '}
      <Select
        size="small"
        value=""
        onChange={(_, { value }) => {
          if (value !== '') onFile(value);
        }}
      >
        <option value="">{text.nowhere}</option>
        {files.map((file) => (
          <option key={file}>{file}</option>
        ))}
      </Select>
    </label>
  );
}

function filesOf(conflicts: readonly Conflict[]): readonly string[] {
  return [...new Set(conflicts.flatMap(({ values }) => values.map(({ file }) => file)))];
}

/** The file's value wherever it has one. */
function choicesOf(
  conflicts: readonly Conflict[],
  file: string,
): readonly (readonly [string, number])[] {
  return conflicts.flatMap((conflict) => {
    const index = conflict.values.findIndex((value) => value.file === file);
    return index < 0 ? [] : [[placeKey(conflict), index] as const];
  });
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
});
