import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';

interface ToolButtonProps {
  readonly title: string;
  readonly text: string;
  readonly onPress: () => void;
}

/** A tool's name and what it is good for, as one broad button. */
export function ToolButton({ title, text, onPress }: ToolButtonProps): ReactNode {
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} onClick={onPress}>
      <span className={styles.words}>
        <strong>{title}</strong>
        <span className={styles.text}>{text}</span>
      </span>
      <ChevronRightRegular aria-hidden className={styles.icon} />
    </button>
  );
}

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1 },
  text: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '16px' },
});
