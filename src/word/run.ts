import type { WordOutcome, WordProblem } from './outcome';

/** Office LTSC 2021, Microsoft 365, the web, Mac; what is above it is asked for where it is used. */
const API_LEVEL = '1.3';

const SENTENCES: Readonly<Record<WordProblem['code'], string>> = {
  'read-only':
    'Word không cho sửa văn bản hoặc phần này (đang khóa, được bảo vệ hoặc chỉ đọc). Hãy bấm Mở bản đã cập nhật, hoặc bỏ khóa rồi bấm lại.',
  'too-old': `Bản Word này quá cũ. Hãy dùng Word 2021 trở lên, Microsoft 365 hoặc Word trên web.`,
  unknown:
    'Word chưa làm được việc này. Hãy bấm vào văn bản rồi thử lại; nếu vẫn không được, hãy lưu tệp, mở lại và bấm Chép thông tin lỗi để báo.',
};

const BY_OFFICE_CODE: Readonly<Record<string, WordProblem['code']>> = {
  AccessDenied: 'read-only',
  NotAllowed: 'read-only',
  ApiNotFound: 'too-old',
  ApiNotAvailable: 'too-old',
};

/** The one place that calls `Word.run`. What Word refuses comes back as one typed problem. */
export async function runWord<T>(
  work: (context: Word.RequestContext) => Promise<T>,
): Promise<WordOutcome<T>> {
  if (!Office.context.requirements.isSetSupported('WordApi', API_LEVEL))
    return { ok: false, problem: problem('too-old') };
  try {
    return { ok: true, value: await Word.run(work) };
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return { ok: false, problem: problemOf(error) };
    // An answer that is no JSON: the client reads it, and throws what its reading throws.
    if (error instanceof SyntaxError)
      return { ok: false, problem: problem('unknown', 'unreadable answer') };
    throw error;
  }
}

/** The same for what goes by the Common API alone. */
export async function runCommon<T>(work: () => Promise<T>): Promise<WordOutcome<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof CommonApiError)
      return { ok: false, problem: problem('unknown', error.message) };
    throw error;
  }
}

/** A call of the Common API that did not succeed. */
export class CommonApiError extends Error {
  override readonly name = 'CommonApiError';
}

function problemOf(error: OfficeExtension.Error): WordProblem {
  // Typed as always there, yet absent when the client itself refuses before anything is sent.
  const debugInfo = error.debugInfo as OfficeExtension.DebugInfo | undefined;
  const cause = `${error.code} ${debugInfo?.errorLocation ?? ''}`.trim();
  return problem(BY_OFFICE_CODE[error.code] ?? 'unknown', cause);
}

function problem(code: WordProblem['code'], cause: string = code): WordProblem {
  return { code, sentence: SENTENCES[code], details: `${cause}; Word` };
}
