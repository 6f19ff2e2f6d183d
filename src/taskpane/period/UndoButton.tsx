import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { outdated } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { OFFER_TEXT } from './offerText';

interface UndoButtonProps {
  readonly pane: Pane;
  readonly primary?: boolean;
  readonly label?: string;
  readonly onRestored: () => void;
}

/** Takes Sang kỳ mới, Tạo mẫu or Thêm báo cáo back; where that cannot be any more, says why. */
export function UndoButton({
  pane,
  primary = false,
  label = OFFER_TEXT.undo,
  onRestored,
}: UndoButtonProps): ReactNode {
  const [refused, setRefused] = useState('');
  const undo = async (): Promise<void> => {
    const result = await pane.press('undo', (press) => pane.actions.undoWhole(press));
    if (!result) return;
    if (result.kind === 'typed') setRefused(OFFER_TEXT.typed[result.verb](result.sheets));
    if (result.kind === 'nothing') setRefused(OFFER_TEXT.nothing);
    if (result.kind !== 'restored') return;
    pane.update(outdated);
    onRestored();
  };
  return (
    <>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        disabledFocusable={pane.working}
        onClick={() => void undo()}
      >
        {label}
      </Button>
      {refused !== '' && <span role="status">{refused}</span>}
    </>
  );
}
