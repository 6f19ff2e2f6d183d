import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../parts/Card';
import { CopyCard } from './CopyCard';
import { ExcelExtras } from './ExcelExtras';
import { FileCard } from './FileCard';
import { useFile } from './FileContext';
import { FILE_TEXT } from './strings';
import { ToolButton } from '../parts/buttons/ToolButton';
import { TEXT } from '../strings';
import { Templates } from './Templates';

/** The first step on files: choose one, or get a template to fill. What works on several files stands here as well. */
export function FileStep(): ReactNode {
  const styles = useStyles();
  const { workbook, problem, pane, read } = useFile();
  return (
    <div className={styles.column}>
      {problem !== undefined && <Card tone="error" title={problem} />}
      <FileCard
        wholePage
        workbook={workbook}
        working={pane.working}
        intro={FILE_TEXT.intro}
        onFile={(file) => void read(file)}
      />
      <CopyCard />
      <section className={styles.column}>
        <h2 className={styles.title}>{FILE_TEXT.several}</h2>
        {workbook && (
          <ToolButton
            title={TEXT.tools.gather}
            text={TEXT.tools.gatherText}
            onPress={() => {
              pane.update({ tool: 'gather' });
            }}
          />
        )}
        <ToolButton
          title={TEXT.tools.whole}
          text={TEXT.tools.wholeText}
          onPress={() => {
            pane.update({ tool: 'whole' });
          }}
        />
      </section>
      <Templates pane={pane} />
      <ExcelExtras />
    </div>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '16px' },
  column: { display: 'flex', flexDirection: 'column', gap: '12px' },
});
