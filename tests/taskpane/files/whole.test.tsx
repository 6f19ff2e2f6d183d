/** @jest-environment jsdom */
import { fireEvent, screen } from '@testing-library/react';
import { planConsolidation } from '../../../src/domain/periods/consolidate/planConsolidation';
import {
  blankSummary,
  unreadableFile,
} from '../../../src/domain/periods/consolidate/unreadableFile';
import type { PaneActions } from '../../../src/taskpane/paneActions';
import { ok, written } from '../support/fakeActions';
import { openPane, openStep, press } from '../support/openPane';

type Report = PaneActions['reportWhole'];
type Read = PaneActions['consolidateFiles'];

test('who was taken, refused and did not send is shown, and both files can be had', async () => {
  const unreadable = unreadableFile('hong.xlsx', 'h', 'tệp không phải tệp .xlsx');
  const taken = { ...blankSummary('a.xlsx', 'a'), unit: 'Xã A', period: 'tuần 15/2026' };
  const plan = planConsolidation([taken, unreadable], { units: ['Xã B'] });
  const consolidateFiles = jest.fn<ReturnType<Read>, Parameters<Read>>(() =>
    Promise.resolve(ok(plan)),
  );
  const reportWhole = jest.fn<ReturnType<Report>, Parameters<Report>>(() =>
    Promise.resolve(ok(written([]))),
  );
  await openPane({
    imposedProfile: () => Promise.resolve(ok('tuan')),
    consolidateFiles,
    reportWhole,
  });
  openStep(/Tạo mẫu/);
  await screen.findByText('Báo cáo tuần');
  press(/Nhiều xã thành một/);
  fireEvent.change(await screen.findByLabelText(/Các đơn vị phải gửi/), {
    target: { value: 'Xã A\nXã B' },
  });
  const input = await screen.findByLabelText('Chọn tệp của các xã', { selector: 'input' });
  fireEvent.change(input, { target: { files: [new File(['x'], 'a.xlsx')] } });
  await screen.findByText('Nhận 1 trong 2 tệp, tuần 15/2026');
  expect(consolidateFiles.mock.calls[0]?.[1]).toEqual({ units: ['Xã A', 'Xã B'] });
  expect(screen.getByText('hong.xlsx: tệp không phải tệp .xlsx')).toBeTruthy();
  expect(screen.getByText('Xã B')).toBeTruthy();
  fireEvent.click(screen.getByLabelText('Mỗi xã một phụ lục trong báo cáo'));
  press('Viết báo cáo Word');
  await screen.findByText(/Tệp nằm trong thư mục Tải xuống/);
  expect(reportWhole.mock.calls[0]?.[1]).toEqual({ annexes: true });
});
