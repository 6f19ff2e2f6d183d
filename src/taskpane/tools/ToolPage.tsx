import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import type { ReactNode } from 'react';
import { BackButton } from '../parts/buttons/BackButton';
import { useAppear } from '../parts/focus/useAppear';
import { useLoaded } from '../parts/useLoaded';
import type { Tool } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { PAGES } from './pages';

/** A tool with its name and the way back. */
export function ToolPage({ pane, tool }: { readonly pane: Pane; readonly tool: Tool }): ReactNode {
  const styles = useStyles();
  const head = useAppear<HTMLDivElement>();
  const loaded = useLoaded(pane, async () => ({ Page: await PAGES[tool]() }));
  return (
    <>
      <div ref={head} role="group" aria-label={TEXT.tools[tool]} className={styles.head}>
        <BackButton
          size="small"
          appearance="subtle"
          className={styles.back}
          icon={<ChevronLeftRegular />}
          onClick={() => {
            pane.update({ tool: pane.state.from, from: undefined });
          }}
        >
          {TEXT.tools.back}
        </BackButton>
        <h2 className={styles.title}>{TEXT.tools[tool]}</h2>
      </div>
      {loaded && <loaded.Page pane={pane} />}
    </>
  );
}

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: '4px', marginLeft: '-8px' },
  back: { flexShrink: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
});
