import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { FilesButton } from '../parts/buttons/FilesButton';
import type { Pane } from '../state/usePane';
import { useWhole } from './useWhole';
import { WholeCard } from './WholeCard';
import { WHOLE_TEXT } from './wholeText';

const text = WHOLE_TEXT;

/** Nhiều xã thành một: files are chosen, each is checked, and one workbook and one report come of them. */
export function WholePage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const state = useWhole(pane);
  const [units, setUnits] = useState('');
  return (
    <>
      {!state.plan && <p className={styles.text}>{text.intro}</p>}
      <Field label={text.units}>
        <Textarea
          value={units}
          resize="vertical"
          onChange={(_, { value }) => {
            setUnits(value);
          }}
        />
      </Field>
      <FilesButton
        label={state.plan ? text.chooseAgain : text.choose}
        hint={text.drop}
        primary={!state.plan}
        working={pane.working}
        onFiles={(files) => void state.read(files, units)}
      />
      {state.plan && <WholeCard pane={pane} state={state} plan={state.plan} />}
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
