import type { Host } from '../../simulator/excel/host';
import type { FrameHost } from './frameHost';

const RICH_API_EVENT = 33;

/** Excel on the web around the frame. */
export function excelFrame(host: Host): FrameHost {
  return {
    hostInfo: 'Excel$Web$16.00$vi-VN$$$$0',
    context: {
      _appName: 16,
      _docUrl: `${location.origin}/so-lam-viec.xlsx`,
      _requirementMatrix: JSON.stringify({
        ExcelApi: '1.14',
        RichApiRuntime: '1.1',
        DelayForCellEdit: '1.1',
      }),
    },
    event: RICH_API_EVENT,
    busy: () => host.refusal === 'cellEdit',
    process: (body, text) => host.process(body, text),
    method: () => undefined,
    takeEvents: () => {
      const entries = host
        .takeEvents()
        .map((one) => [one.messageCategory, one.messageType, one.targetId, one.message, '', false]);
      return entries.length > 0 ? [{ ArrayData: entries }] : [];
    },
  };
}
