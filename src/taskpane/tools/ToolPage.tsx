import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import type { ReactNode } from 'react';
import { BackButton } from '../parts/BackButton';
import { useAppear } from '../parts/focus/useAppear';
import { useLoaded } from '../parts/useLoaded';
import type { Tool } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';

type Page = (props: { readonly pane: Pane }) => ReactNode;

/** Each tool is loaded when it is opened. */
const PAGES: Readonly<Record<Tool, () => Promise<Page>>> = {
  next: async () => (await import('../period/NextPeriodPage')).NextPeriodPage,
  history: async () => (await import('../history/HistoryPage')).HistoryPage,
  previous: async () => (await import('../previous/PreviousPage')).PreviousPage,
  gather: async () => (await import('../gather/GatherPage')).GatherPage,
  whole: async () => (await import('../whole/WholePage')).WholePage,
  period: async () => (await import('./PeriodPage')).PeriodPage,
  sentence: async () => (await import('./sentence/SentencePage')).SentencePage,
  addReport: async () => (await import('./AddReportPage')).AddReportPage,
  report: async () => (await import('./report/ReportPage')).ReportPage,
  selfTest: async () => (await import('../selfTest/SelfTestPage')).SelfTestPage,
  help: async () => (await import('./HelpPage')).HelpPage,
  overview: async () => (await import('./OverviewPage')).OverviewPage,
};

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
