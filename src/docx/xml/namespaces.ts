/** Namespace declarations for the root elements of parts. */
export const WORDPROCESSINGML =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
export const RELATIONSHIP =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
export const DRAWINGML = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
export const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
export const CHART = 'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
