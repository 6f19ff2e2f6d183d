/** What office.js asks first: in which Office it runs. */
export function appContext(
  conversation: string,
  host: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return {
    _id: conversation,
    _appVersion: '16.01',
    _appUILocale: 'vi-VN',
    _dataLocale: 'vi-VN',
    _clientMode: READ_WRITE,
    _settings: [],
    _reason: 'documentOpened',
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: conversation,
    _appInstanceId: conversation,
    _appMinorVersion: 0,
    _hostFullVersion: '16.0.0.0',
    _addinName: 'Báo cáo 57',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 0,
    ...host,
  };
}

const READ_WRITE = 1;
const TASK_PANE = 1;
