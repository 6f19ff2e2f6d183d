import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { countUnfilled, isFresh } from '../../domain/rules/unfilled';
import type { PaneState } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { Card } from '../parts/Card';
import { COUNTED } from '../counted';
import { TEXT } from '../strings';

interface QuestionCardProps {
  readonly pane: Pane;
  readonly question: NonNullable<PaneState['question']>;
}

/** With errors: a draft instead? With warnings: go on all the same? Both name the count. */
export function QuestionCard({ pane, question }: QuestionCardProps): ReactNode {
  const styles = useStyles();
  const errors = question.kind === 'needs-draft';
  const { counts, assessment } = question;
  const fresh = errors && isFresh(assessment.findings) && pane.actions.editsSentences();
  const words = errors ? wordsOf(question, fresh) : WARNINGS;
  const see = () => {
    pane.update({ question: undefined });
    if (fresh) pane.guide();
    else pane.show('check');
  };
  return (
    <Card
      tone={fresh ? 'plain' : errors ? 'error' : 'warning'}
      title={errors ? leftOf(question) : COUNTED.left('Cảnh báo', counts.warnings)}
      buttons={
        <>
          <Button appearance="primary" onClick={see}>
            {words.see}
          </Button>
          <Button
            disabledFocusable={pane.working}
            onClick={() => void pane.export(errors ? 'draft' : 'warnings')}
          >
            {words.go}
          </Button>
        </>
      }
    >
      {fresh &&
        assessment.findings.map(({ message }) => (
          <p key={message} className={styles.text}>
            {message}
          </p>
        ))}
      <p className={styles.text}>{words.text}</p>
    </Card>
  );
}

/** Where something is only not filled in yet, nobody is accused of a mistake. */
function wordsOf({ counts, assessment }: QuestionCardProps['question'], fresh: boolean) {
  if (fresh) return FRESH;
  return counts.errors > 0 && counts.errors === countUnfilled(assessment.findings) ? REST : ERRORS;
}

/** Mistakes, and what is only not filled in yet. */
function leftOf({ counts, assessment }: QuestionCardProps['question']): string {
  if (isFresh(assessment.findings)) return TEXT.check.fresh;
  const unfilled = countUnfilled(assessment.findings);
  const errors = counts.errors - unfilled;
  const words = [
    ...(errors > 0 || unfilled === 0 ? [COUNTED.left('Lỗi', errors)] : []),
    ...(unfilled > 0 ? [COUNTED.unfilled(unfilled)] : []),
  ];
  // One sentence: its second half begins small.
  return words.map((half, at) => (at === 0 ? half : half.toLowerCase())).join('; ');
}

const { export: text } = TEXT;
const ERRORS = { text: text.needsDraft, see: text.seeErrors, go: text.draft };
const REST = { text: text.needsRest, see: text.seeRest, go: text.draft };
const FRESH = { text: text.needsFilling, see: TEXT.check.toGuide, go: text.draft };
const WARNINGS = { text: text.needsConfirmation, see: text.seeWarnings, go: text.anyway };

const useStyles = makeStyles({ text: { margin: 0 } });
