import type { ReactNode } from 'react';
import type { Pane } from '../state/usePane';
import { OFFER_TEXT } from './offerText';
import { UndoButton } from './UndoButton';

interface UndoReportProps {
  readonly pane: Pane;
  readonly addressee: string;
  readonly onRestored?: () => void;
}

/** Takes the report that was added last back while nothing was typed into it; then nobody is offered it to export. */
export function UndoReport({ pane, addressee, onRestored }: UndoReportProps): ReactNode {
  return (
    <UndoButton
      pane={pane}
      label={OFFER_TEXT.undoReport}
      onRestored={() => {
        pane.update(({ added }) => ({
          added: added.filter((one) => one !== addressee),
          addressee: undefined,
        }));
        onRestored?.();
      }}
    />
  );
}
