import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactNode, type RefObject } from 'react';
import type { Report } from '../../../domain/report/report';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';
import { BlockView } from './BlockView';
import { HeaderView } from './HeaderView';
import { ReadingContext, type Reading } from './ReadingContext';
import { recordedPlace } from './recordedPlace';
import { SignatureView } from './SignatureView';
import { useReport } from './useReport';
import { YellowSpots } from './YellowSpots';

/** The whole report before it is made, from the same data that the Word file is written from; every part leads to its cell. */
export function ReportPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const { report, stale, renew } = useReport(pane);
  const paper = useRef<HTMLElement>(null);
  const reading = useReading(pane, report);
  useReturn(pane, paper, report !== undefined);
  if (!report) return null;
  return (
    <>
      {stale && (
        <p className={styles.note}>
          {TEXT.report.stale}{' '}
          <Button size="small" disabledFocusable={pane.working} onClick={() => void renew()}>
            {TEXT.report.renew}
          </Button>
        </p>
      )}
      <p className={styles.note}>{report.draft ? TEXT.report.draft : TEXT.report.final}</p>
      <p className={styles.note}>{pane.actions.editsSentences() && TEXT.report.press}</p>
      <ReadingContext.Provider value={reading}>
        <article ref={paper} className={styles.paper}>
          <HeaderView report={report} />
          <Blocks sections={report.body} />
          <SignatureView report={report} />
          <Blocks sections={report.annexes} />
        </article>
      </ReadingContext.Provider>
      <YellowSpots paper={paper} report={report} />
    </>
  );
}

/** A paragraph leads to its row and editor, a figure to its cell. */
function useReading(pane: Pane, report: Report | undefined): Reading {
  const places = useMemo(() => {
    const figures = report?.record?.figures ?? [];
    return new Map(figures.map(({ field, at }) => [field, recordedPlace(at)]));
  }, [report]);
  return {
    placeOf: (field) => places.get(field),
    waitsFor: (field) => waitingFor(field, report?.titles?.get(field)),
    onFigure: (at) => void pane.goTo(at),
    onParagraph: (at) =>
      void pane.goTo(at).then(() => {
        if (!pane.actions.editsSentences()) return;
        pane.update({ tool: 'sentence', from: 'report', readingAt: at.cell });
      }),
  };
}

/** By the title that the figure's content control has in Word; a field without a known name keeps what was typed. */
function waitingFor(field: string, title = field): string | undefined {
  if (title === field) return undefined;
  return title.startsWith(COMPUTED)
    ? TEXT.report.uncomputed(title.slice(COMPUTED.length))
    : TEXT.report.missing(title);
}

const COMPUTED = 'Tính từ: ';

/** Coming back from the editor, reading goes on where it was left. */
function useReturn(pane: Pane, paper: RefObject<HTMLElement>, shown: boolean): void {
  const { readingAt } = pane.state;
  useEffect(() => {
    if (!shown || readingAt === undefined) return;
    const paragraph = paper.current?.querySelector(`[data-cell="${readingAt}"]`);
    paragraph?.scrollIntoView({ block: 'center' });
    paragraph?.querySelector<HTMLElement>('button:last-child')?.focus();
    pane.update({ readingAt: undefined });
  }, [shown]);
}

function Blocks({ sections }: { readonly sections: Report['body'] }): ReactNode {
  const styles = useStyles();
  return sections.map((section, index) => (
    <div key={index} className={section.startsAnnex ? styles.annex : ''}>
      {section.blocks.map((block, place) => (
        <BlockView key={place} block={block} />
      ))}
    </div>
  ));
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  paper: {
    padding: '10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontFamily: "'Times New Roman', 'Liberation Serif', serif",
    overflowWrap: 'anywhere',
  },
  annex: {
    marginTop: '16px',
    paddingTop: '12px',
    borderTop: `2px dashed ${tokens.colorNeutralStroke1}`,
  },
});
