import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type DragEvent, type ReactNode, type RefObject } from 'react';
import type { ChosenWorkbook } from '../../actions/chosen/chosenWorkbook';
import { Card } from '../parts/Card';
import { FILE_COUNTED, FILE_TEXT } from './strings';
import { timeOf } from '../parts/timeOf';

interface FileCardProps {
  readonly workbook: ChosenWorkbook | undefined;
  readonly working: boolean;
  /** Files may be dropped anywhere on the page; a browser would open one that misses. */
  readonly wholePage?: boolean;
  /** What a file is chosen for here. */
  readonly intro: string;
  readonly onFile: (file: File) => void;
}

/** Choosing or dropping the workbook's file; what is read is what was saved, so the time is said. */
export function FileCard(props: FileCardProps): ReactNode {
  const { workbook, working, intro, onFile, wholePage = false } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<string>();
  const drop = (event: Dropped): void => {
    event.preventDefault();
    const [file, ...others] = filesOf(event);
    setSaid(file ? (others.length > 0 ? FILE_TEXT.manyFiles : undefined) : FILE_TEXT.noFile);
    if (file && !working) onFile(file);
  };
  usePageDrop(wholePage, drop);
  const buttons = (
    <>
      <Button
        appearance={workbook ? 'secondary' : 'primary'}
        disabledFocusable={working}
        onClick={() => input.current?.click()}
      >
        {workbook ? FILE_TEXT.chooseAgain : FILE_TEXT.choose}
      </Button>
      <span className={styles.hint}>{wholePage ? FILE_TEXT.drop : FILE_TEXT.dropHere}</span>
    </>
  );
  return (
    <div {...(!wholePage && { onDrop: drop, onDragOver: allowDrop })}>
      <Card quiet title={titleOf(workbook)} buttons={buttons}>
        <p className={styles.text}>{workbook ? FILE_TEXT.unsaved : intro}</p>
        {said !== undefined && <p className={styles.text}>{said}</p>}
      </Card>
      <FileInput input={input} onFile={onFile} />
    </div>
  );
}

interface FileInputProps extends Pick<FileCardProps, 'onFile'> {
  readonly input: RefObject<HTMLInputElement>;
}

function FileInput({ input, onFile }: FileInputProps): ReactNode {
  return (
    <input
      ref={input}
      type="file"
      accept=".xlsx"
      aria-label={FILE_TEXT.choose}
      className={useStyles().away}
      onClick={({ currentTarget }) => {
        // The same path chosen again is no change to a browser.
        currentTarget.value = '';
      }}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        if (file) onFile(file);
      }}
    />
  );
}

type Dropped = Pick<DragEvent, 'preventDefault'> & { readonly dataTransfer: DataTransfer | null };

/** A drop may hold a link or a folder, and no file. */
function filesOf({ dataTransfer }: Dropped): readonly File[] {
  return dataTransfer ? [...dataTransfer.files] : [];
}

function allowDrop(event: Dropped): void {
  event.preventDefault();
}

function usePageDrop(wanted: boolean, drop: (event: Dropped) => void): void {
  useEffect(() => {
    if (!wanted) return undefined;
    document.addEventListener('dragover', allowDrop);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allowDrop);
      document.removeEventListener('drop', drop);
    };
  });
}

function titleOf(workbook: ChosenWorkbook | undefined): string {
  if (!workbook) return FILE_TEXT.file;
  return FILE_COUNTED.savedAt(workbook.name, timeOf(workbook.savedAt));
}

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { alignSelf: 'center', color: tokens.colorNeutralForeground2 },
  away: { display: 'none' },
});
