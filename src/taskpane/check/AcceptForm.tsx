import type { ReactNode } from 'react';
import type { Finding } from '../../domain/findings/finding';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { ReasonForm } from './ReasonForm';

const { accept: text } = TEXT;

interface AcceptFormProps {
  readonly pane: Pane;
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a finding may stand; without a reason it may not. */
export function AcceptForm({ pane, finding, onClose }: AcceptFormProps): ReactNode {
  return (
    <ReasonForm
      label={text.reason}
      hint={text.hint}
      press={text.press}
      locked={pane.working}
      onReason={(reason) => void pane.accept(finding, reason)}
      onClose={onClose}
    />
  );
}
