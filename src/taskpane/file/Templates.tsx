import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useEffect, useState, type ReactNode } from 'react';
import { useLoaded } from '../parts/useLoaded';
import type { Pane } from '../state/usePane';
import { FILE_TEXT } from './strings';

/** One template per kind of report, made when the page was built; each a plain link. */
export function Templates({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const profiles = useLoaded(pane, pane.actions.profiles) ?? [];
  const kept = useKept(profiles.map(({ id }) => id));
  return (
    <section>
      <h2 className={styles.title}>{FILE_TEXT.templates}</h2>
      <p className={styles.text}>{FILE_TEXT.templatesText}</p>
      <ul className={styles.list} aria-label={FILE_TEXT.templates}>
        {profiles.map(({ id, name, description }) => (
          <li key={id} className={styles.item}>
            <Link href={kept.get(id) ?? addressOf(id)} download={`mau-${id}.xlsx`}>
              <ArrowDownloadRegular aria-hidden /> {name}
            </Link>
            <span className={styles.description}>{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function addressOf(id: string): string {
  return `templates/${id}.xlsx`;
}

/** Fetched ahead and kept on this page, so that they can be had when the network is gone. */
function useKept(ids: readonly string[]): ReadonlyMap<string, string> {
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    for (const id of ids) {
      void keep(id).then((url) => {
        if (url !== undefined) setKept((before) => new Map([...before, [id, url]]));
      });
    }
  }, [ids.join()]);
  return kept;
}

/** Without it the link itself is followed, and the browser says what is wrong. */
async function keep(id: string): Promise<string | undefined> {
  try {
    const answer = await fetch(addressOf(id));
    return answer.ok ? URL.createObjectURL(await answer.blob()) : undefined;
  } catch {
    return undefined;
  }
}

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: '2px 0 6px' },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))',
    gap: '8px',
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  description: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
