import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactNode, type RefObject } from 'react';
import type { ChosenWorkbook } from '../../actions/chosenWorkbook';
import { Card } from '../parts/Card';
import { WORD_COUNTED, WORD_TEXT } from './strings';

interface FileCardProps {
  readonly workbook: ChosenWorkbook | undefined;
  readonly working: boolean;
  readonly onFile: (file: File) => void;
}

/** Choosing or dropping the workbook's file; what is read is what was saved, so the time is said. */
export function FileCard({ workbook, working, onFile }: FileCardProps): ReactNode {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [empty, setEmpty] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    // A drop may hold a link or a folder, and no file.
    const file = event.dataTransfer.files[0];
    setEmpty(!file);
    if (file) onFile(file);
  };
  const buttons = (
    <>
      <Button
        appearance={workbook ? 'secondary' : 'primary'}
        disabledFocusable={working}
        onClick={() => input.current?.click()}
      >
        {workbook ? WORD_TEXT.chooseAgain : WORD_TEXT.choose}
      </Button>
      <span className={styles.hint}>{WORD_TEXT.drop}</span>
    </>
  );
  return (
    <div onDrop={drop} onDragOver={allowDrop}>
      <Card quiet title={titleOf(workbook)} buttons={buttons}>
        <p className={styles.text}>{workbook ? WORD_TEXT.unsaved : WORD_TEXT.intro}</p>
        {empty && <p className={styles.text}>{WORD_TEXT.noFile}</p>}
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
      aria-label={WORD_TEXT.choose}
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

function allowDrop(event: DragEvent): void {
  event.preventDefault();
}

function titleOf(workbook: ChosenWorkbook | undefined): string {
  if (!workbook) return WORD_TEXT.file;
  return WORD_COUNTED.savedAt(workbook.name, timeOf(workbook.savedAt));
}

/** `10:32 ngày 26/4/2026`. */
function timeOf(at: Date): string {
  const clock = [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return `${clock.join(':')} ngày ${at.getDate()}/${at.getMonth() + 1}/${at.getFullYear()}`;
}

const useStyles = makeStyles({
  text: { margin: 0 },
  hint: { alignSelf: 'center', color: tokens.colorNeutralForeground2 },
  away: { display: 'none' },
});
