import type { Layout } from '../../domain/report/report';
import { twips } from '../xml/units';

/** A page in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly margins: Layout['margins'];
  /** Width between the left and the right margin. */
  readonly textWidth: number;
  /** Height between the top and the bottom margin. */
  readonly textHeight: number;
  readonly landscape: boolean;
  /** Of the body, in points. */
  readonly fontSize: number;
}

const A4 = { short: 11906, long: 16838 };

/** A4 in the section's orientation. */
export function pageOf(layout: Layout, landscape: boolean): Page {
  const { top, bottom, left, right } = layout.margins;
  const width = landscape ? A4.long : A4.short;
  const margins = {
    top: twips(top),
    bottom: twips(bottom),
    left: twips(left),
    right: twips(right),
  };
  const height = landscape ? A4.short : A4.long;
  return {
    width,
    height,
    margins,
    textWidth: width - margins.left - margins.right,
    textHeight: height - margins.top - margins.bottom,
    landscape,
    fontSize: layout.fontSize,
  };
}
