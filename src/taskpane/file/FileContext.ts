import { createContext, useContext } from 'react';
import type { ChosenFile } from './useChosenFile';

/** What the steps of the page on files share beside the pane. */
export const FileContext = createContext<ChosenFile | undefined>(undefined);

export function useFile(): ChosenFile {
  const file = useContext(FileContext);
  if (!file) throw new Error('outside of the page on files');
  return file;
}
