import type { ReportRecord } from '../report/record/record';
import { headerKey } from '../letters/vietnamese';
import type { WrittenDocument } from './writtenDocument';

/** Why a document cannot be refreshed from a workbook: a Vietnamese sentence; undefined where it can. */
export function refusal(document: WrittenDocument, report: ReportRecord): string | undefined {
  const { record, figures, tables, blocks } = document;
  const linked =
    figures.length + blocks.length + tables.filter(({ tag }) => tag !== undefined).length;
  if (!record && !isMarked(document)) return NOT_OURS;
  if (!record) return undefined;
  const differs = difference(record, report);
  if (differs !== undefined) return differs;
  const written = record.figures.length + record.tables.length + record.blocks.length;
  return linked === 0 && written > 0 ? UNLINKED : undefined;
}

/** Why nothing may be written into the document; undefined where it may. */
export function closedSentence({ closed }: WrittenDocument): string | undefined {
  return closed && CLOSED[closed];
}

const NOT_OURS = 'Văn bản này không phải báo cáo do Báo cáo 57 xuất, nên không cập nhật được.';
const UNLINKED =
  'Số trong báo cáo không còn liên kết với sổ số liệu (văn bản đã được lưu bằng phần mềm khác Word); hãy xuất báo cáo mới.';
const CLOSED = {
  protected:
    'Văn bản đang được bảo vệ nên không ghi được; hãy vào thẻ Xem lại, bỏ Hạn chế chỉnh sửa rồi làm lại.',
  signed: 'Văn bản đã ký số nên không ghi vào được; hãy xuất báo cáo mới.',
} as const;

/** Only the add-in gives such tags. */
function isMarked({ tables, blocks, figures }: WrittenDocument): boolean {
  return (
    blocks.length > 0 ||
    tables.some(({ tag }) => tag !== undefined) ||
    figures.some(({ field }) => /^[a-z][a-z0-9_]*\.[a-z0-9_.]+$/.test(field))
  );
}

/** What either side does not say is no difference. */
function difference(record: ReportRecord, report: ReportRecord): string | undefined {
  const named = (['unit', 'period'] as const).filter((key) => {
    const [own, other] = [headerKey(record[key]), headerKey(report[key])];
    return own !== '' && other !== '' && own !== other;
  });
  if (named.length === 0) return undefined;
  const say = (one: ReportRecord): string => named.map((key) => one[key]).join(', ');
  return `Báo cáo này là của ${say(record)}, còn sổ số liệu là của ${say(report)}: không cập nhật.`;
}
