import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FILE_TEXT } from './strings';

/** What the same add-in does beyond this page when Excel opens it. */
export function ExcelExtras(): ReactNode {
  const styles = useStyles();
  return (
    <section>
      <h2 className={styles.title}>{FILE_TEXT.more}</h2>
      <ul className={styles.list} aria-label={FILE_TEXT.more}>
        {FILE_TEXT.extras.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '14px' },
  list: { margin: '4px 0 0', paddingLeft: '20px' },
});
