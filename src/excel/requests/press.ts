/** What a press is busy with: reading, checking, marking, drawing the template, mending cells, writing the report. */
export type Stage = 'read' | 'check' | 'mark' | 'draw' | 'mend' | 'write';

/** `finished` of `total` parts of a stage, not always whole: 0 of 1 when it begins. */
export interface Progress {
  readonly stage: Stage;
  readonly finished: number;
  readonly total: number;
}

/** The same press without a word of its progress, for what comes after the long part of a stage. */
export function quiet({ signal, onWaiting }: Press): Press {
  return { ...(signal && { signal }), ...(onWaiting && { onWaiting }) };
}

/** What the one who presses can say and hear while a press is under way. */
export interface Press {
  readonly onProgress?: (progress: Progress) => void;
  /** A cell is being edited: the press waits and goes on by itself. `sentence` says what to do. */
  readonly onWaiting?: (sentence: string) => void;
  /** Stops the press between two requests; what was done stays done. */
  readonly signal?: AbortSignal;
}
