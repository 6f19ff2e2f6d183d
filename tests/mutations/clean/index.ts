import type { Book } from '../book';
import { camSon } from './camSon';
import { dongTam } from './dongTam';
import { hoaThang } from './hoaThang';
import { lySon } from './lySon';
import { tanLap } from './tanLap';

/** Clean workbooks of five communes, wards and islands of five provinces, each of another kind of report. */
export const BOOKS: Readonly<Record<string, Book>> = {
  'xã Đồng Tâm (tuần)': dongTam,
  'phường Tân Lập (quý)': tanLap,
  'xã Hòa Thắng (6 tháng)': hoaThang,
  'xã Cẩm Sơn (sơ kết)': camSon,
  'đặc khu Lý Sơn (năm)': lySon,
};
