import { document, found, line } from '../../workbook';

const COUNT = '{{hai_so(vb.tong)}}';
const EACH = 'Mỗi văn bản đều ghi rõ việc và người phụ trách.';

/** One paragraph of a report that has no document to count. */
const said = (text: string, documents: Parameters<typeof document>[0][] = []) => ({
  documents: documents.map(document),
  outline: [line('I', 'KẾT QUẢ'), line('Đoạn', text), line('Đoạn', 'Trên đây là báo cáo.')],
});

describe('ND29', () => {
  test.each([
    // Told as nothing by the report itself.
    `Từ đầu năm, xã đã ban hành ${COUNT} văn bản để triển khai Nghị quyết số 57-NQ/TW.`,
    // Figures of statistics, and parts of something.
    'Trung tâm đã tiếp nhận 00 hồ sơ, đã giải quyết 00 hồ sơ.',
    `Có 34 nhiệm vụ, trong đó ${COUNT} nhiệm vụ quá hạn.`,
    'Đã thực hiện 00 nhiệm vụ; đã tổ chức 10 lớp tập huấn.',
    // A plain figure, typed on purpose.
    'Trong tuần đã tổ chức 0 lớp tập huấn. Các lớp tập huấn mở từ tháng sau.',
  ])('is silent on “%s”', (text) => {
    expect(found('ND29', said(text))).toEqual([]);
  });

  test('is silent where there are documents', () => {
    expect(found('ND29', said(`Đã ban hành ${COUNT} văn bản. ${EACH}`, [{}]))).toEqual([]);
  });

  test('names the sentence that goes on about what is not there, and proposes words without both', () => {
    const text = `Từ đầu năm, xã đã ban hành ${COUNT} văn bản để triển khai Nghị quyết số 57-NQ/TW, trong đó có {{hai_so(vb.ke_hoach)}} kế hoạch về Đề án 06. ${EACH}`;
    const [finding] = found('ND29', said(text));
    expect(finding?.message).toBe(
      `Ghi “đã ban hành 00 văn bản” mà không có văn bản nào: có lẽ nên viết “không ban hành văn bản nào”, và sửa câu “${EACH}” nói tiếp về văn bản.`,
    );
    expect(finding?.fix).toMatchObject({
      certain: false,
      changes: [
        {
          cell: 'C6',
          before: text,
          after: 'Từ đầu năm, xã không ban hành văn bản nào để triển khai Nghị quyết số 57-NQ/TW.',
        },
      ],
    });
  });

  test.each([
    `Đã ban hành ${COUNT} văn bản, trong đó có 02 kế hoạch.`,
    `Đã ban hành ${COUNT} văn bản và tổ chức 03 lớp tập huấn.`,
    `Đã ban hành ${COUNT} văn bản. Nhờ có văn bản kịp thời, việc triển khai thuận lợi.`,
  ])('only says how to write it where more hangs on the count: “%s”', (text) => {
    const [finding] = found('ND29', said(text));
    expect(finding?.message).toContain('“không ban hành văn bản nào”');
    expect(finding?.fix).toBeUndefined();
  });

  test('00 typed by hand is the office’s own word: it stands, and is named', () => {
    const [finding] = found('ND29', said('Trong quý, xã đã tổ chức 00 lớp tập huấn cho cán bộ.'));
    expect(finding?.fix?.changes[0]?.after).toBe(
      'Trong quý, xã không tổ chức lớp tập huấn nào cho cán bộ.',
    );
  });
});
