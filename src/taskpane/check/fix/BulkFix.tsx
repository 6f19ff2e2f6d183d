import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Finding } from '../../../domain/findings/finding';
import type { Pane } from '../../state/usePane';
import { cellsOf } from './cellsOf';
import { certainFixes } from './certainFixes';

interface BulkFixProps {
  readonly pane: Pane;
  readonly findings: readonly Finding[];
  /** What the button says, by how many cells it changes. */
  readonly label: (cells: number) => string;
}

/** One press for every certain fix among some findings; they are shown before → after first. */
export function BulkFix({ pane, findings, label }: BulkFixProps): ReactNode {
  const fixes = certainFixes(findings);
  if (fixes.length < 2) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        pane.update({ fixes });
      }}
    >
      {label(cellsOf(fixes))}
    </Button>
  );
}
