import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Run } from '../../../domain/report/run';

/** Text as it prints; figures underlined, what still has to be filled in highlighted. */
export function RunsView({ runs }: { readonly runs: readonly Run[] }): ReactNode {
  const styles = useStyles();
  return runs.map((run, index) => {
    const look = mergeClasses(
      run.bold && styles.bold,
      run.italic && styles.italic,
      run.field !== undefined && styles.field,
    );
    if (run.mark) {
      return (
        <mark key={index} className={mergeClasses(styles.mark, look)}>
          {run.text}
        </mark>
      );
    }
    return look === '' ? (
      run.text
    ) : (
      <span key={index} className={look}>
        {run.text}
      </span>
    );
  });
}

const useStyles = makeStyles({
  bold: { fontWeight: tokens.fontWeightBold },
  italic: { fontStyle: 'italic' },
  field: { textDecorationLine: 'underline', textDecorationStyle: 'dotted' },
  // The same in light and dark: a marker pen on paper.
  mark: { backgroundColor: '#fff3b0', color: '#1b1b1b' },
});
