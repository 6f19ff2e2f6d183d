import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useAppear } from './focus/useAppear';

interface QuestionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A card and its buttons at the foot of the pane, as one to the keyboard and to the ear. */
export function Question({ title, children }: QuestionProps): ReactNode {
  const styles = useStyles();
  return (
    <div ref={useAppear<HTMLDivElement>()} role="group" aria-label={title} className={styles.box}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({ box: { display: 'contents' } });
