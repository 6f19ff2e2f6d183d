import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FindingList } from '../check/list/FindingList';
import { FixCard } from '../check/fix/FixCard';
import { MendedCard } from '../check/fix/MendedCard';
import { wordsOf } from '../check/fix/wordsOf';
import type { Pane } from '../state/usePane';
import { WORD_TEXT } from './strings';

/** What the chosen workbook's check found; fixes are shown before → after, and go into its copy. */
export function WordFindings({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const { check, fixes, mended } = pane.state;
  if (!check) return null;
  const { findings } = check.assessment;
  return (
    <>
      {fixes && (
        <FixCard
          fixes={fixes}
          working={pane.working}
          {...wordsOf(check)}
          onApply={(chosen) => void pane.mend(chosen)}
          onBack={() => {
            pane.update({ fixes: undefined });
          }}
        />
      )}
      {mended && (
        <MendedCard
          mended={mended}
          undone={mended.undone}
          working={pane.working}
          onUndo={() => void pane.undo()}
          onClose={() => {
            pane.update({ mended: undefined });
          }}
        />
      )}
      <div className={fixes ? styles.away : styles.here}>
        <h2 className={styles.text}>{WORD_TEXT.findings}</h2>
        {findings.length === 0 && <p className={styles.text}>{WORD_TEXT.clean}</p>}
        {findings.length > 0 && <FindingList pane={pane} findings={findings} />}
      </div>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  here: { display: 'flex', flexDirection: 'column', gap: '10px' },
  away: { display: 'none' },
});
