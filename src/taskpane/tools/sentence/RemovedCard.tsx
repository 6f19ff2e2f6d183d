import type { ReactNode } from 'react';
import { Card } from '../../parts/Card';
import { UndoButtons } from '../../parts/buttons/UndoButtons';
import { TEXT } from '../../strings';

interface RemovedCardProps {
  readonly text: string;
  readonly working: boolean;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The row that was taken out, and the way to bring it back. */
export function RemovedCard({ text, ...buttons }: RemovedCardProps): ReactNode {
  return (
    <Card quiet title={TEXT.sentence.removed} buttons={<UndoButtons {...buttons} />}>
      <span>{text}</span>
    </Card>
  );
}
