import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DataBarVerticalRegular } from '@fluentui/react-icons/svg/data-bar-vertical';
import type { ReactNode } from 'react';
import { isFresh } from '../../domain/rules/unfilled';
import type { Checked } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { COUNTED } from '../counted';
import { COPIES_TEXT } from '../parts/copies/copiesText';
import { useLoaded } from '../parts/useLoaded';
import { TEXT } from '../strings';
import { ChangedCard } from '../export/ChangedCard';
import { loadChecked } from './loadChecked';
import { MendedCard } from './fix/MendedCard';
import { NoTemplateCard } from './NoTemplateCard';

const { check: text } = TEXT;

/** Kiểm tra: the button, how the last check ended, and its list. */
export function CheckStep({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const { check, fixes, mended } = pane.state;
  const loaded = useLoaded(pane, loadChecked, check !== undefined);
  return (
    <>
      {fixes && loaded && (
        <loaded.FixCard
          fixes={fixes}
          working={pane.working}
          {...loaded.wordsOf(check)}
          offersCopies={pane.actions.editsSentences()}
          onApply={(chosen, copies) =>
            void pane.mend(chosen, copies ? COPIES_TEXT.mend : undefined)
          }
          onBack={() => {
            pane.update({ fixes: undefined });
          }}
        />
      )}
      {/* Kept while fixes are shown: filter and place in the list are still there afterwards. */}
      <div className={fixes ? styles.away : styles.here}>
        {!check && <Intro pane={pane} />}
        {check?.stale && <p className={styles.stale}>{text.stale}</p>}
        <CheckButtons pane={pane} check={check} />
        {check?.markProblem && (
          <p className={styles.stale}>
            {text.notMarked} {check.markProblem.sentence}
          </p>
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
        <ChangedCard pane={pane} />
        {check && loaded && <loaded.CheckResult pane={pane} check={check} />}
      </div>
    </>
  );
}

/** What the step does; where there is no template yet, what comes first. */
function Intro({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  return pane.state.templateThere === false ? (
    <NoTemplateCard pane={pane} maybe />
  ) : (
    <p className={styles.text}>{text.intro}</p>
  );
}

/** Whether something else is to be pressed first. */
function isSecond({ state: { check, templateThere } }: Pane): boolean {
  return check ? !check.stale : templateThere === false;
}

interface CheckButtonsProps {
  readonly pane: Pane;
  readonly check: Checked | undefined;
}

/** The step's button; beside it when it was last pressed, and the way to the charts. */
function CheckButtons({ pane, check }: CheckButtonsProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <Button
        appearance={isSecond(pane) ? 'secondary' : 'primary'}
        disabledFocusable={pane.working}
        onClick={() => {
          // The list comes while the rules run.
          loadChecked().catch(() => undefined);
          void pane.check();
        }}
      >
        {check ? text.again : text.press}
      </Button>
      {check && <span className={styles.time}>{COUNTED.at(timeOf(check.at))}</span>}
      {check && hasOverview(check) && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DataBarVerticalRegular />}
          onClick={() => {
            pane.update({ tool: 'overview' });
          }}
        >
          {TEXT.tools.overview}
        </Button>
      )}
    </div>
  );
}

/** Whether there are targets or tasks whose standing can be drawn. */
function hasOverview({ assessment: { findings, figures } }: Checked): boolean {
  return !isFresh(findings) && figures.targets.length + figures.tasks.length > 0;
}

/** `14:05`. */
function timeOf(at: Date): string {
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

const useStyles = makeStyles({
  text: { margin: 0 },
  here: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '10px' },
  away: { display: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  time: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  stale: {
    margin: 0,
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorPaletteYellowBorder1}`,
  },
});
