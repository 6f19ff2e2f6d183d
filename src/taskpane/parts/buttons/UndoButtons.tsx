import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TEXT } from '../../strings';

interface UndoButtonsProps {
  readonly working: boolean;
  /** Absent where there is nothing to take back. */
  readonly onUndo?: (() => void) | undefined;
  readonly onClose: () => void;
}

/** Below what was just done: the way back, and away with the card. */
export function UndoButtons({ working, onUndo, onClose }: UndoButtonsProps): ReactNode {
  return (
    <>
      {onUndo && (
        <Button size="small" disabledFocusable={working} onClick={onUndo}>
          {TEXT.fix.undo}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onClose}>
        {TEXT.failure.close}
      </Button>
    </>
  );
}
