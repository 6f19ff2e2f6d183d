import { found, messagesOf, paragraph } from '../../workbook';

describe('KY17', () => {
  const said = (text: string) => messagesOf('KY17', paragraph(text));
  test('is silent on days in their order, over the year’s end, and counted rightly', () => {
    for (const text of [
      'Tổ chức từ ngày 26/10/2026 đến ngày 28/10/2026.',
      'Trực Tết từ ngày 28/12 đến ngày 03/01/2027.',
      'Xong ngày 10/6/2026, chậm 11 ngày so với hạn 30/5/2026.',
      'Xong ngày 10/6/2026, chậm 11 ngày so với hạn.',
      'Xong ngày 10/6/2026, trễ hạn 05 ngày (hạn ngày 05/6/2026), việc khác sớm 2 ngày.',
      'Hạn ngày 05/6/2026, xong ngày 10/6/2026, chậm hơn 4 ngày.',
    ])
      expect(said(text)).toEqual([]);
  });
  test('counts the days of a campaign whose span stands in a bracket', () => {
    const campaign = (to: string) =>
      said(`Đợt cao điểm 50 ngày số hóa kết quả (từ ngày 10/9/2026 đến hết ngày ${to}).`);
    expect(campaign('29/10/2026')).toEqual([]);
    expect(campaign('29/9/2026')).toEqual([
      expect.stringContaining(
        'có lẽ là 20 ngày (hoặc sửa 10/9/2026 thành 11/8/2026 hoặc 29/9/2026 thành 29/10/2026)',
      ),
    ]);
  });
  test('finds a span that ends before it begins', () => {
    expect(said('Tổ chức từ ngày 28/10/2026 đến ngày 26/10/2026.')[0]).toContain(
      'ngày cuối trước ngày đầu',
    );
  });
  test.each([
    [
      'Xong ngày 10/6/2026, chậm 11 ngày so với hạn 20/5/2026.',
      'từ 20/5/2026 đến 10/6/2026 = 21: có lẽ là 21 ngày (hoặc sửa 10/6/2026 thành 31/5/2026 hoặc 20/5/2026 thành 30/5/2026)',
    ],
    [
      'Hạn 14/8/2026, xong ngày 12/8/2026, chậm 6 ngày.',
      '(hoặc sửa 14/8/2026 thành 06/8/2026 hoặc 12/8/2026 thành 20/8/2026)',
    ],
    [
      'Hạn 14/8/2026, xong ngày 15/8/2026, sớm 2 ngày.',
      '(hoặc sửa 14/8/2026 thành 17/8/2026 hoặc 15/8/2026 thành 12/8/2026)',
    ],
    [
      'Kế hoạch ban hành ngày 02/03/2027, cụ thể hóa ngày 05/03/2027, chỉ sau 01 ngày.',
      '(hoặc sửa 02/03/2027 thành 04/03/2027 hoặc 05/03/2027 thành 03/03/2027)',
    ],
    ['Hạn ngày 1/4, xong ngày 5/4, chậm 3 ngày.', '(hoặc sửa 1/4 thành 2/4 hoặc 5/4 thành 4/4)'],
  ])('finds days counted wrongly, and names either day: %s', (text, mend) => {
    expect(said(text)[0]).toContain(mend);
  });

  test.each([
    ' (từ ngày 20/01/2026 đến ngày 28/01/2026)',
    ' (từ ngày 20/01 đến hết ngày 28/01)',
    ', từ 20/01/2026 - 28/01/2026',
  ])('counts the days of a span “%s” with both its ends', (span) => {
    expect(said(`Rét đậm kéo dài 09 ngày${span}.`)).toEqual([]);
    expect(said(`Rét đậm kéo dài 11 ngày${span}.`)).toEqual([
      expect.stringContaining('có lẽ là 9 ngày'),
    ]);
  });
  test('says once what one sentence says of two days', () => {
    const text = 'Hoàn thành ngày 05/6/2026 (hạn 30/5/2026), vượt thời hạn 16 ngày.';
    expect([...said(text), ...messagesOf('TH21', paragraph(text))]).toEqual([
      expect.stringContaining('= 6: có lẽ là 6 ngày'),
    ]);
  });
  test('sees an end before the beginning', () => {
    expect(said('Cuộc thi mở từ ngày 10/3/2026, tổng kết trước ngày 25/3/2026.')).toEqual([]);
    expect(said('Cuộc thi mở từ ngày 10/3/2026, tổng kết trước ngày 05/3/2026.')).toHaveLength(1);
  });
});

describe('KY17 on a day that a bracket puts a task off to', () => {
  const said = (bracket: string) =>
    found('KY17', paragraph(`Tính đến ngày 31/10/2026, việc quá hạn 16 ngày (${bracket}).`));
  test('counts no days to it', () => {
    expect(said('đã xin lùi đến ngày 30/11/2026')).toEqual([]);
    expect(said('được gia hạn đến 30/11/2026')).toEqual([]);
  });
  test('but to the day that was set', () => {
    expect(said('hạn ngày 10/10/2026')).toHaveLength(1);
  });
});

describe('KY17 on a deed that a sentence before tells', () => {
  const said = (text: string) => messagesOf('KY17', paragraph(text));
  const deed = 'Việc lắp loa hoàn thành ngày 12/8/2026, kịp ngày hội 19/8 và 20/8.';
  test.each([
    [`${deed} Như vậy nhiệm vụ xong sớm 08 ngày so với thời hạn ngày 15/8/2026.`, 'là 3 ngày'],
    [`${deed} Việc này sớm 13 ngày so với hạn 15/8/2026.`, 'là 3 ngày'],
    [
      'Trạm bơm xong ngày 25/9/2026. Theo đó, nhiệm vụ này chậm 15 ngày so với thời hạn ngày 20/9/2026.',
      'là 5 ngày',
    ],
  ])('finds “%s”', (text, right) => {
    expect(said(text)).toEqual([expect.stringContaining(right)]);
  });
  test.each([
    `${deed} Như vậy nhiệm vụ xong sớm 03 ngày so với thời hạn ngày 15/8/2026.`,
    `${deed} Nhiệm vụ lắp camera sớm 08 ngày so với thời hạn ngày 15/8/2026.`,
    'Trạm bơm xong ngày 25/9/2026, cống xong ngày 02/9/2026. Như vậy nhiệm vụ chậm 15 ngày so với thời hạn ngày 20/9/2026.',
    `${deed} Như vậy, đợt hai diễn ra sau 05 ngày so với thời hạn ngày 15/8/2026.`,
  ])('is silent on “%s”', (text) => {
    expect(said(text)).toEqual([]);
  });
});
