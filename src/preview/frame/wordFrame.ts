import type { WordHost } from '../../simulator/word/host';
import type { FrameHost } from './frameHost';
import { commonMethods } from './commonMethods';

const SELECTION_CHANGED = 2;

/** Word on the web around the frame, at the add-in's own floor. */
export function wordFrame(host: WordHost): FrameHost {
  let selections = 0;
  host.onSelection(() => {
    selections += 1;
  });
  return {
    hostInfo: 'Word$Web$16.00$vi-VN$$$$0',
    context: {
      _appName: 32,
      _docUrl: `${location.origin}/van-ban.docx`,
      _requirementMatrix: JSON.stringify({
        WordApi: '1.3',
        File: '1.1',
        CompressedFile: '1.1',
        CustomXmlParts: '1.1',
        Settings: '1.1',
        RichApiRuntime: '1.1',
      }),
    },
    event: SELECTION_CHANGED,
    busy: () => false,
    process: (body) => host.process(body),
    method: commonMethods(host),
    takeEvents: () => {
      const told = selections;
      selections = 0;
      return told > 0 ? [{}] : [];
    },
  };
}
