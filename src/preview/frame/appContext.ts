/** What office.js asks first: in which Excel it runs. */
export function appContext(conversation: string, apiLevel: string): Record<string, unknown> {
  return {
    _id: conversation,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.01',
    _appUILocale: 'vi-VN',
    _dataLocale: 'vi-VN',
    _docUrl: `${location.origin}/so-lam-viec.xlsx`,
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: conversation,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify({
      ExcelApi: apiLevel,
      RichApiRuntime: '1.1',
      DelayForCellEdit: '1.1',
    }),
    _hostFullVersion: '16.0.0.0',
    _addinName: 'Báo cáo 57',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const TASK_PANE = 1;
