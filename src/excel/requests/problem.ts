import type { OfficeProblem, ProblemCode } from './outcome';

/** Reading is never refused by sheet protection, so a refused reading means Protected View. */
export type Purpose = 'read' | 'write';

/** The lowest API level the add-in works with: Office LTSC 2021, Microsoft 365, the web. */
export const API_LEVEL = '1.14';

const SENTENCES: Readonly<Record<ProblemCode, string>> = {
  editing: 'Một ô đang được sửa. Hãy nhấn Enter để kết thúc sửa ô; việc vừa bấm sẽ tự chạy tiếp.',
  protected:
    'Sổ làm việc hoặc trang tính đang được bảo vệ nên không ghi được. Hãy vào thẻ Xem lại, bỏ bảo vệ trang tính và sổ làm việc rồi bấm lại.',
  'read-only':
    'Sổ làm việc đang mở ở chế độ chỉ đọc nên không ghi được. Hãy lưu thành tệp khác, hoặc chọn Chỉnh sửa, rồi bấm lại.',
  'protected-view':
    'Tệp đang mở trong Dạng xem được bảo vệ. Hãy bấm Cho phép chỉnh sửa trên thanh màu vàng rồi bấm lại.',
  'other-workbook':
    'Một sổ làm việc khác đang ở phía trước. Hãy bấm vào sổ làm việc của báo cáo này rồi bấm lại.',
  'too-old': `Bản Excel này quá cũ. Hãy dùng Office LTSC 2021 trở lên, Microsoft 365 hoặc Excel trên web.`,
  'too-large':
    'Sổ làm việc quá lớn để đọc hoặc ghi một lần. Hãy xóa các dòng, cột thừa không dùng đến rồi bấm lại.',
  marks:
    'Excel không cho đọc, gỡ hoặc đặt quy tắc định dạng có điều kiện trên một số trang tính, nên màu ở đó có thể thiếu hoặc cũ. Danh sách lỗi và trang Kết quả kiểm tra vẫn đủ.',
  silent:
    'Excel không trả lời trong 20 giây nên việc này được dừng lại. Hãy kết thúc sửa ô (nhấn Enter), đóng các hộp thoại của Excel rồi bấm lại; nếu vẫn vậy, hãy lưu tệp và mở lại.',
  network: 'Mất kết nối tới Excel. Hãy kiểm tra mạng, đợi Excel báo đã kết nối lại rồi bấm lại.',
  session:
    'Phiên làm việc với sổ này đã hết hạn. Hãy tải lại trang hoặc đóng rồi mở lại tệp, sau đó bấm lại.',
  busy: 'Excel đang bận việc khác (tính toán, lưu, đồng bộ). Hãy đợi vài giây rồi bấm lại.',
  gone: 'Một trang tính hoặc bảng không còn, do bị xóa hoặc đổi tên. Hãy sang bước Kiểm tra và bấm Kiểm tra để xem thiếu gì.',
  garbled:
    'Excel trả lời không đọc được, thường do mạng hoặc máy chủ Office đang trục trặc. Hãy đợi vài giây rồi bấm lại; nếu vẫn vậy, hãy lưu tệp, đóng rồi mở lại.',
  cancelled: 'Đã dừng theo yêu cầu. Những phần đã làm xong được giữ nguyên.',
  unknown:
    'Excel chưa làm được việc này. Hãy bấm vào một ô bất kỳ rồi thử lại; nếu vẫn không được, hãy lưu tệp, mở lại và bấm Chép thông tin lỗi để báo.',
};

const BY_OFFICE_CODE: Readonly<Record<string, ProblemCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  InactiveWorkbook: 'other-workbook',
  InvalidSelection: 'other-workbook',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  MemoryLimitReached: 'too-large',
  ConnectionFailure: 'network',
  GatewayTimeout: 'network',
  ServiceUnavailable: 'network',
  ServiceNotAvailable: 'network',
  Timeout: 'network',
  InvalidOrTimedOutSession: 'session',
  InvalidRequestContext: 'session',
  HostRestartNeeded: 'session',
  Unauthenticated: 'session',
  ActivityLimitReached: 'busy',
  TooManyRequests: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  Busy: 'busy',
  ItemNotFound: 'gone',
  InvalidObjectPath: 'gone',
  InvalidReference: 'gone',
};

/** The problem behind an Office error: by its code only, for messages are localised (office-js#1199). */
export async function problemOfError(
  error: OfficeExtension.Error,
  purpose: Purpose,
): Promise<OfficeProblem> {
  // Typed as always there, yet absent when the client itself refuses before anything is sent.
  const debugInfo = error.debugInfo as OfficeExtension.DebugInfo | undefined;
  const cause = `${error.code} ${debugInfo?.errorLocation ?? ''}`.trim();
  if (error.code === 'AccessDenied') return denied(purpose, cause);
  return problem(BY_OFFICE_CODE[error.code] ?? 'unknown', cause);
}

/** A problem by its own code; `cause` goes into the details to copy. */
export function problem(code: ProblemCode, cause: string = code): OfficeProblem {
  return { code, sentence: SENTENCES[code], details: `${cause}; ${hostDescription()}` };
}

/** True where the file can only be looked at (view-only on the web, a read-only copy). */
export function isReadOnly(): boolean {
  return documentMode() === 'readOnly';
}

/** One code stands for three refusals; what can still be read tells them apart. */
async function denied(purpose: Purpose, cause: string): Promise<OfficeProblem> {
  if (purpose === 'read') return problem('protected-view', cause);
  try {
    const { readOnly, locked } = await Excel.run(whatIsClosed);
    if (readOnly) return problem('read-only', cause);
    const met = problem('protected', cause);
    return locked.length === 0 ? met : { ...met, sentence: sentenceOn(locked) };
  } catch {
    return problem('protected-view', cause);
  }
}

interface Closed {
  readonly readOnly: boolean;
  /** Names of the protected sheets. */
  readonly locked: readonly string[];
}

async function whatIsClosed(context: Excel.RequestContext): Promise<Closed> {
  const { workbook } = context;
  workbook.load('readOnly');
  const sheets = workbook.worksheets;
  sheets.load('items/name,items/protection/protected');
  await context.sync();
  const closed = sheets.items.filter(({ protection }) => protection.protected);
  return { readOnly: workbook.readOnly, locked: closed.map(({ name }) => name) };
}

function sentenceOn(sheets: readonly string[]): string {
  const names = sheets.map((name) => `“${name}”`).join(', ');
  return `Trang tính ${names} đang được bảo vệ nên không ghi được. Hãy mở trang ấy, vào thẻ Xem lại, bỏ bảo vệ trang tính rồi bấm lại.`;
}

function documentMode(): string | undefined {
  const document = (Office.context as Partial<Office.Context>).document;
  return document ? String(document.mode) : undefined;
}

function hostDescription(): string {
  // A file is worked on without Office.
  if (!('Office' in globalThis)) return 'no Office';
  const diagnostics = (Office.context as Partial<Office.Context>).diagnostics;
  const host = diagnostics
    ? `${diagnostics.host} ${diagnostics.platform} ${diagnostics.version}`
    : 'Excel';
  return `${host}; ExcelApi ${highestApi()}`;
}

function highestApi(): string {
  const levels = Array.from({ length: 25 }, (_, index) => `1.${25 - index}`);
  return (
    levels.find((level) => Office.context.requirements.isSetSupported('ExcelApi', level)) ?? '?'
  );
}
