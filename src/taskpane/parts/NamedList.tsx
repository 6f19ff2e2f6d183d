import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Disclosure } from './Disclosure';

interface NamedListProps {
  readonly title: string;
  readonly lines: readonly string[];
  /** Shown without a press. */
  readonly open?: boolean;
}

/** Lines under a title; nothing where there are none. */
export function NamedList({ title, lines, open = false }: NamedListProps): ReactNode {
  const styles = useStyles();
  if (lines.length === 0) return null;
  const list = (
    <ul className={styles.list} aria-label={title}>
      {lines.map((line, index) => (
        <li key={`${index} ${line}`}>{line}</li>
      ))}
    </ul>
  );
  if (!open) return <Disclosure title={title}>{list}</Disclosure>;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      {list}
    </section>
  );
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '14px' },
  list: {
    margin: 0,
    paddingLeft: '20px',
    maxHeight: '240px',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
  },
});
