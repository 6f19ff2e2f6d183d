import { Component, type ReactNode } from 'react';
import { bugReport } from '../office/bugReport';
import { FailureBar } from './FailureBar';
import type { Failure } from '../state/actionState';

interface PaneBoundaryProps {
  readonly children: ReactNode;
}

/** What fails while drawing would leave a blank pane; React tells only a class. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly failure?: Failure }> {
  override state: { readonly failure?: Failure } = {};

  static getDerivedStateFromError(error: unknown): { readonly failure: Failure } {
    return { failure: bugReport(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <FailureBar failure={failure} onClose={openAgain} />;
  }
}

/** The workbook is the only store: the pane opens anew as if for the first time. */
function openAgain(): void {
  window.location.reload();
}
