import type { RequestBody, ResponseBody } from '../../simulator/wire/request';

/** The application around the pane's frame, as far as its messages need one. */
export interface FrameHost {
  /** `Excel$Web$16.00$vi-VN$$$$0`. */
  readonly hostInfo: string;
  /** What office.js asks first, beside what every host answers. */
  readonly context: Readonly<Record<string, unknown>>;
  /** The event of office.js that is answered again and again with what happened. */
  readonly event: number;
  /** A cell is being edited: what can wait does. */
  readonly busy: () => boolean;
  readonly process: (body: RequestBody, text: string) => ResponseBody;
  /** A method of the Common API by its number; undefined for one that is not simulated. */
  readonly method: (
    id: number,
    data: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, unknown>> | undefined;
  /** What the listener is told now, one answer for each. */
  readonly takeEvents: () => readonly Readonly<Record<string, unknown>>[];
}
