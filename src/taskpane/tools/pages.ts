import type { ReactNode } from 'react';
import type { Tool } from '../state/paneState';
import type { Pane } from '../state/usePane';

type Page = (props: { readonly pane: Pane }) => ReactNode;

/** Each tool is loaded when it is opened, and asked for nowhere else. */
export const PAGES: Readonly<Record<Tool, () => Promise<Page>>> = {
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
