import type { ReactNode } from 'react';
import type { Pane } from '../state/usePane';
import { OFFER_TEXT } from './offerText';
import { UndoButton } from './UndoButton';

interface UndoTemplateProps {
  readonly pane: Pane;
  readonly onRestored?: () => void;
}

/** Takes Tạo mẫu back while nothing was filled; then the pane is where it was before. */
export function UndoTemplate({ pane, onRestored }: UndoTemplateProps): ReactNode {
  const restored = async (): Promise<void> => {
    onRestored?.();
    const profileId = await pane.glance('start', pane.actions.imposedProfile);
    pane.update({
      made: undefined,
      choosing: false,
      step: 'template',
      templateThere: profileId !== undefined,
    });
  };
  return (
    <UndoButton pane={pane} label={OFFER_TEXT.undoTemplate} onRestored={() => void restored()} />
  );
}
