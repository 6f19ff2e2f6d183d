import type { ReportRecord } from '../report/record/record';
import type { WrittenDocument } from './writtenDocument';

/** What a refresh does not do and a person should know. */
export function refreshNotes({ record }: WrittenDocument, report: ReportRecord): readonly string[] {
  if (!record)
    return ['Văn bản không còn giữ phần ghi nhớ của Báo cáo 57, nên không biết số nào đã sửa tay.'];
  const isNew = ({ typed, index }: { readonly typed: string; readonly index: number }): boolean =>
    ![...record.tables, ...record.blocks].some((one) => one.typed === typed && one.index === index);
  const parts = [...report.tables, ...report.blocks].filter(isNew);
  return [
    ...parts.map(
      ({ at }) =>
        `Phần mới trong sổ (${at}) chưa có trong văn bản: hãy xuất báo cáo mới để có phần này.`,
    ),
    ...(record.draft
      ? ['Văn bản vẫn là bản dự thảo: muốn có bản chính thức, hãy xuất báo cáo mới.']
      : []),
  ];
}
