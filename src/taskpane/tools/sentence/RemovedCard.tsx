import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Card } from '../../parts/Card';
import { TEXT } from '../../strings';

interface RemovedCardProps {
  readonly text: string;
  readonly working: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The row that was taken out, and the way to bring it back. */
export function RemovedCard({ text, working, onUndo, onClose }: RemovedCardProps): ReactNode {
  return (
    <Card
      quiet
      title={TEXT.sentence.removed}
      buttons={
        <>
          <Button size="small" disabledFocusable={working} onClick={onUndo}>
            {TEXT.fix.undo}
          </Button>
          <Button size="small" appearance="subtle" onClick={onClose}>
            {TEXT.failure.close}
          </Button>
        </>
      }
    >
      <span>{text}</span>
    </Card>
  );
}
