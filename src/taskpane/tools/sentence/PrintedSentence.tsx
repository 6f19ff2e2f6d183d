import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { PrintedStep } from '../../../domain/report/outline/printedStep';
import type { Sentence } from '../../../domain/sentence';
import { TEXT } from '../../strings';
import { BlockView } from '../report/BlockView';
import { RunsView } from '../report/RunsView';

const { sentence: text } = TEXT;

/** How the row prints, and why it does not where it does not. */
export function PrintedSentence({
  printed,
}: {
  readonly printed: PrintedStep | undefined;
}): ReactNode {
  const styles = useStyles();
  const id = useId();
  const problems = printed ? problemsOf(printed) : [];
  const sentences = printed?.sentences ?? [];
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {text.prints}
      </h3>
      <div className={styles.paper}>
        {sentences.length === 0 && text.printsNothing}
        {sentences.map((sentence, index) => (
          <OneSentence key={index} sentence={sentence} />
        ))}
      </div>
      {problems.map((problem) => (
        <p key={problem} className={styles.problem}>
          {problem}
        </p>
      ))}
    </section>
  );
}

function OneSentence({ sentence }: { readonly sentence: Sentence }): ReactNode {
  const styles = useStyles();
  if (sentence.table) {
    return sentence.table.blocks.map((block, index) => <BlockView key={index} block={block} />);
  }
  return (
    <p className={styles.sentence} style={sentence.title ? { fontWeight: 700 } : {}}>
      {sentence.marker} <RunsView runs={sentence.runs} />
    </p>
  );
}

function problemsOf({ problem, fields }: PrintedStep): readonly string[] {
  const own = problem === undefined ? [] : [problem];
  return [
    ...own,
    // What is only missing is asked for in words below.
    ...fields.flatMap(({ field, problem: why, missing }) =>
      why === undefined || missing ? [] : [`${field}: ${why}`],
    ),
  ];
}

const useStyles = makeStyles({
  title: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300 },
  paper: {
    padding: '6px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    fontSize: '15px',
    lineHeight: '1.4',
    overflowWrap: 'anywhere',
  },
  sentence: { margin: '2px 0' },
  problem: { margin: '4px 0 0', color: tokens.colorPaletteRedForeground1 },
});
