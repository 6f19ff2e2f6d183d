import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type DragEvent, type ReactNode } from 'react';

interface FilesButtonProps {
  readonly label: string;
  /** What is said beside the button: that files can be dropped. */
  readonly hint: string;
  readonly primary: boolean;
  readonly working: boolean;
  /** Endings of the files that may be chosen; `.xlsx` where nothing is said. */
  readonly accept?: string;
  /** One file at a time. */
  readonly single?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses files, by a button or by dropping them. */
export function FilesButton(props: FilesButtonProps): ReactNode {
  const { label, hint, primary, working, accept = '.xlsx', single = false, onFiles } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const files = [...event.dataTransfer.files];
    if (files.length > 0 && !working) onFiles(files);
  };
  return (
    <div
      className={styles.line}
      onDrop={drop}
      onDragOver={(event) => {
        event.preventDefault();
      }}
    >
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={working}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <span className={styles.hint}>{hint}</span>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={!single}
        aria-label={label}
        className={styles.away}
        onClick={({ currentTarget }) => {
          // The same paths chosen again are no change to a browser.
          currentTarget.value = '';
        }}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  hint: { color: tokens.colorNeutralForeground2 },
  away: { display: 'none' },
});
