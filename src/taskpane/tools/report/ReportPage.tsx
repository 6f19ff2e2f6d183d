import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Report } from '../../../domain/report/report';
import type { Pane } from '../../state/usePane';
import { TEXT } from '../../strings';
import { BlockView } from './BlockView';
import { HeaderView } from './HeaderView';
import { SignatureView } from './SignatureView';

/** The whole report before it is made, from the same data that the Word file is written from. */
export function ReportPage({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const [read, setRead] = useState<{ readonly report: Report; readonly edits: number }>();
  const { edits } = pane.state;
  const renew = async () => {
    const report = await pane.press('report', pane.actions.previewReport);
    if (report) setRead({ report, edits });
  };
  useEffect(() => void renew(), []);
  if (!read) return null;
  const { report } = read;
  return (
    <>
      {read.edits !== edits && (
        <p className={styles.note}>
          {TEXT.report.stale}{' '}
          <Button size="small" disabledFocusable={pane.working} onClick={() => void renew()}>
            {TEXT.report.renew}
          </Button>
        </p>
      )}
      <p className={styles.note}>{report.draft ? TEXT.report.draft : TEXT.report.final}</p>
      <article className={styles.paper}>
        <HeaderView header={report.header} />
        <Blocks sections={report.body} />
        <SignatureView signature={report.signature} />
        <Blocks sections={report.annexes} />
      </article>
    </>
  );
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
