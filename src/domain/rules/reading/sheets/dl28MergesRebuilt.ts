import type { Rule } from '../../rule';

export const dl28MergesRebuilt: Rule = {
  id: 'DL28',
  title: 'Ô gộp của phụ lục được dựng lại',
  severity: 'Gợi ý',
  example: 'Excel chỉ cho biết góc trên bên trái của các ô gộp ở trang tính “Phụ lục I”.',
  remedy: 'Xem bảng ở bước Xuất báo cáo; nếu tiêu đề chưa đúng thì bỏ gộp ô và ghi chữ vào từng ô.',
  *check(facts) {
    for (const { sheet, mergesRebuilt } of facts.entries.freeSheets) {
      if (!mergesRebuilt) continue;
      yield {
        at: { sheet, cell: '' },
        message: `Bản Excel này chỉ cho biết góc của các ô gộp ở trang tính “${sheet}”, nên phần mềm dựng lại ô gộp theo các ô trống bên cạnh: hãy xem tiêu đề bảng trước khi xuất báo cáo.`,
      };
    }
  },
};
