import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../parts/Card';
import { useFile } from './FileContext';
import { FILE_COUNTED, FILE_TEXT } from './strings';

/** What was changed here waits in a copy until it is downloaded; and what nothing here can compute. */
export function CopyCard(): ReactNode {
  const styles = useStyles();
  const { workbook, copy } = useFile();
  const [first, ...others] = workbook?.outOfDate ?? [];
  const tone = copy.isSaved ? 'good' : 'warning';
  return (
    <>
      {workbook?.edited === true && (
        <Card
          quiet
          tone={tone}
          title={copy.isSaved ? FILE_TEXT.savedTitle : FILE_TEXT.copyTitle}
          buttons={
            <Button
              appearance={copy.isSaved ? 'secondary' : 'primary'}
              onClick={() => void copy.save()}
            >
              {copy.isSaved ? FILE_TEXT.saveAgain : FILE_TEXT.save}
            </Button>
          }
        >
          <p className={styles.text}>{copy.isSaved ? FILE_TEXT.savedText : FILE_TEXT.copyText}</p>
        </Card>
      )}
      {first && (
        <Card quiet tone="warning" title={FILE_TEXT.outOfDate}>
          <p className={styles.text}>
            {FILE_COUNTED.outOfDate(first.cell, first.sheet, others.length)}
          </p>
        </Card>
      )}
    </>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
