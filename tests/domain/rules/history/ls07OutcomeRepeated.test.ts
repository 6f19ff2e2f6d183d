import { found, type Rows, type Line } from './historyBook';

describe('LS07', () => {
  test('is silent on other words and done tasks, and hints once at unfinished tasks with last period’s very words', () => {
    const task = (status: string, outcome: string): Rows => [
      { STT: '1', 'Tên nhiệm vụ': 'Lắp camera', 'Trạng thái': status, 'Kết quả': outcome },
    ];
    const lines: readonly Line[] = [
      ['Nhiệm vụ', 'Lắp camera', 'Tên nhiệm vụ', 'Lắp camera'],
      ['Nhiệm vụ', 'Lắp camera', 'Trạng thái', 'Chưa thực hiện'],
      ['Nhiệm vụ', 'Lắp camera', 'Kết quả', 'Đang khảo sát'],
    ];
    expect(found('LS07', { tasks: task('Chưa thực hiện', 'Đang khảo sát'), lines })).toHaveLength(
      1,
    );
    expect(found('LS07', { tasks: task('Chưa thực hiện', 'Đã lắp 2 trạm'), lines })).toEqual([]);
    expect(found('LS07', { tasks: task('Đã hoàn thành', 'Đang khảo sát'), lines })).toEqual([]);
    expect(found('LS03', { tasks: [], lines })).toHaveLength(1);
  });
});
