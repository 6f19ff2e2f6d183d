import { createContext } from 'react';
import type { Place } from '../../../domain/place';

/** What can be pressed in a report that is read beforehand; absent where a paragraph is only shown. */
export interface Reading {
  /** Goes to a paragraph's row, and to its editor where the host has one. */
  readonly onParagraph: (at: Place) => void;
  /** Where a field's figure is entered; absent for what is only counted. */
  readonly placeOf: (field: string) => Place | undefined;
  /** What an unfilled field waits for, by the names of its figures; absent for a name that exists nowhere. */
  readonly waitsFor: (field: string) => string | undefined;
  readonly onFigure: (at: Place) => void;
}

export const ReadingContext = createContext<Reading | undefined>(undefined);
