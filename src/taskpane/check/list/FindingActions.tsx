import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { renamedSheets } from '../../../domain/entries/renamedSheets';
import type { Finding } from '../../../domain/findings/finding';
import { isGuarded } from '../../../domain/rules/guards';
import { OUTLINE } from '../../../domain/sheets';
import { sameName } from '../../../domain/letters/vietnamese';
import type { Pane } from '../../state/usePane';
import { COUNTED } from '../../counted';
import { TEXT } from '../../strings';
import { AcceptForm } from '../AcceptForm';
import { cellsOf } from '../fix/cellsOf';
import { certainFixes } from '../fix/certainFixes';
import { isOpen } from '../isOpen';
import { RuleText } from '../rule/RuleText';

interface FindingActionsProps {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly all: readonly Finding[];
}

/** What can be done about the finding that is open. */
export function FindingActions({ pane, finding, all }: FindingActionsProps): ReactNode {
  const styles = useStyles();
  const [shown, setShown] = useState<'accept' | 'rule'>();
  const opener = (what: 'accept' | 'rule') => ({
    size: 'small' as const,
    'aria-expanded': shown === what,
    onClick: () => {
      setShown(shown === what ? undefined : what);
    },
  });
  const close = () => {
    setShown(undefined);
  };
  return (
    <div className={styles.box}>
      <div className={styles.buttons}>
        <FixButtons pane={pane} finding={finding} all={all} />
        <RenameButton pane={pane} finding={finding} />
        <SentenceButton pane={pane} finding={finding} />
        {TEMPLATE_MENDS.has(finding.rule) && (
          <Button
            size="small"
            onClick={() => {
              pane.show('template');
              pane.update({ choosing: true, made: undefined });
            }}
          >
            {TEXT.home.change}
          </Button>
        )}
        <TakeBackButton pane={pane} finding={finding} />
        {isOpen(finding) &&
          finding.severity !== 'Lỗi' &&
          !isGuarded(finding.rule, finding.severity) && (
            <Button {...opener('accept')}>{TEXT.accept.open}</Button>
          )}
        <Button {...opener('rule')} appearance="subtle">
          {TEXT.ruleText.open}
        </Button>
      </div>
      {shown === 'accept' && <AcceptForm pane={pane} finding={finding} onClose={close} />}
      {shown === 'rule' && <RuleText pane={pane} rule={finding.rule} />}
    </div>
  );
}

/** What is missed of the template: a sheet, its header row, a column. */
const TEMPLATE_MENDS: ReadonlySet<string> = new Set(['DL01', 'DL02', 'DL03']);

/** For a sheet that is missed because another name stands on it. */
function RenameButton({ pane, finding }: Omit<FindingActionsProps, 'all'>): ReactNode {
  const entries = pane.state.check?.assessment.entries;
  if (finding.rule !== 'DL01' || !entries) return null;
  const renamed = renamedSheets(entries).find(({ to }) => to === finding.at.sheet);
  if (!renamed) return null;
  return (
    <Button
      size="small"
      appearance="primary"
      disabledFocusable={pane.working}
      onClick={() => void pane.rename(renamed).then((done) => (done ? pane.check() : undefined))}
    >
      {COUNTED.rename(renamed.from, renamed.to)}
    </Button>
  );
}

/** A paragraph is long for a cell: it is mended where it shows how it will print. */
function SentenceButton({ pane, finding: { at } }: Omit<FindingActionsProps, 'all'>): ReactNode {
  const isWords = sameName(at.sheet, OUTLINE.name) && at.cell !== '';
  if (!isWords || !pane.actions.editsSentences()) return null;
  return (
    <Button
      size="small"
      disabledFocusable={pane.working}
      onClick={() =>
        void pane.goTo(at).then(() => {
          pane.update({ tool: 'sentence' });
        })
      }
    >
      {TEXT.check.editSentence}
    </Button>
  );
}

/** For a finding that was accepted. */
function TakeBackButton({ pane, finding }: Omit<FindingActionsProps, 'all'>): ReactNode {
  if (isOpen(finding)) return null;
  return (
    <Button
      size="small"
      disabledFocusable={pane.working}
      onClick={() => void pane.accept(finding, '')}
    >
      {TEXT.accept.takeBack}
    </Button>
  );
}

/** This one's fix, and all fixes of its kind. */
function FixButtons({ pane, finding, all }: FindingActionsProps): ReactNode {
  const { fix, rule } = finding;
  if (!fix || !isOpen(finding)) return null;
  const kind = fix.certain ? certainFixes(all.filter((one) => one.rule === rule)) : [];
  return (
    <>
      <Button
        size="small"
        appearance={fix.certain ? 'primary' : 'secondary'}
        onClick={() => {
          pane.update({ fixes: [fix] });
        }}
      >
        {fix.certain ? fix.label : `${TEXT.fix.maybe} ${fix.label}`}
      </Button>
      {kind.length > 1 && (
        <Button
          size="small"
          onClick={() => {
            pane.update({ fixes: kind });
          }}
        >
          {COUNTED.fixKind(cellsOf(kind))}
        </Button>
      )}
    </>
  );
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '2px 8px 8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
