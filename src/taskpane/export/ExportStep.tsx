import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLoaded } from '../parts/useLoaded';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { NoTemplateCard } from '../check/NoTemplateCard';
import { addresseesOf } from './addresseesOf';
import { ChangedCard } from './ChangedCard';
import { loadAddresseeChoice } from './loadAddresseeChoice';
import { QuestionCard } from './QuestionCard';
import { SavedCard } from './SavedCard';

/** Xuất báo cáo: one press, one question where something stands in the way, one file. */
export function ExportStep({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const { question, saved, templateThere } = pane.state;
  const early = templateThere === false && !saved;
  if (question?.kind === 'no-template') return <NoTemplateCard pane={pane} />;
  if (question) {
    return (
      <>
        <QuestionCard key={question.kind} pane={pane} question={question} />
        <Choices pane={pane} />
      </>
    );
  }
  return (
    <>
      <ChangedCard pane={pane} />
      {saved && <SavedCard key={saved.name} pane={pane} saved={saved} />}
      {early && <NoTemplateCard pane={pane} maybe />}
      {!saved && !early && <p className={styles.text}>{TEXT.export.intro}</p>}
      <Choices pane={pane}>
        <Button
          appearance={early || saved?.stale === false ? 'secondary' : 'primary'}
          disabledFocusable={pane.working}
          onClick={() => void pane.export('none')}
        >
          {saved ? TEXT.export.again : TEXT.export.press}
        </Button>
      </Choices>
    </>
  );
}

interface ChoicesProps {
  readonly pane: Pane;
  readonly children?: ReactNode;
}

/** For whom, and what it will say: open also while the export waits for an answer. */
function Choices({ pane, children }: ChoicesProps): ReactNode {
  const several = addresseesOf(pane.state).length > 0;
  return (
    <>
      {several && <Addressees pane={pane} />}
      {children}
      <Button
        onClick={() => {
          pane.update({ tool: 'report' });
        }}
      >
        {TEXT.tools.report}
      </Button>
    </>
  );
}

function Addressees({ pane }: { readonly pane: Pane }): ReactNode {
  const loaded = useLoaded(pane, loadAddresseeChoice);
  return loaded && <loaded.AddresseeChoice pane={pane} />;
}

const useStyles = makeStyles({ text: { margin: 0 } });
