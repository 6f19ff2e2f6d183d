import { dongTam } from '../clean/dongTam';
import { camSon } from '../clean/camSon';
import { tanLap } from '../clean/tanLap';
import { typed, words, type Mutation } from '../mutation';

const code = (row: string, to: string) => typed('Văn bản', row, 'Số, ký hiệu', to);

/** Slips in `Văn bản`. */
export const DOCUMENT_SLIPS: readonly Mutation[] = [
  {
    name: 'a blank inside a code',
    of: camSon,
    slip: code('118/QĐ-UBND', '118/ QĐ-UBND'),
    rule: 'VB04',
    says: ['118/QĐ-UBND'],
    fix: 'back',
  },
  {
    name: 'a code without its letters',
    of: camSon,
    slip: code('118/QĐ-UBND', '118'),
    rule: 'VB04',
    says: ['118'],
  },
  {
    name: 'a code of the State in the Party’s form',
    of: tanLap,
    slip: code('58/KH-UBND', '58-KH/UBND'),
    rule: 'VB04',
    says: ['58/KH-UBND'],
    fix: 'back',
  },
  {
    name: 'a code of the Party in the State’s form',
    of: tanLap,
    slip: code('08-NQ/ĐU', '08/NQ-ĐU'),
    rule: 'VB04',
    says: ['08-NQ/ĐU'],
    fix: 'back',
  },
  {
    name: 'a type that its code’s letters deny',
    of: camSon,
    slip: code('118/QĐ-UBND', '118/KH-UBND'),
    rule: 'VB05',
    says: ['Quyết định', 'KH'],
    also: ['VB08'],
  },
  {
    name: 'one document twice',
    of: camSon,
    slip: code('31/KH-UBND', '22/KH-UBND'),
    rule: 'VB02',
    says: ['dòng 5', '22/KH-UBND'],
    also: ['VB08'],
  },
  {
    name: 'a document without its number',
    of: dongTam,
    slip: code('519/UBND-VP', ''),
    rule: 'VB01',
    says: ['thiếu số, ký hiệu'],
  },
  {
    name: 'a document without its day',
    of: dongTam,
    slip: typed('Văn bản', '519/UBND-VP', 'Ngày ban hành', ''),
    rule: 'VB01',
    says: ['thiếu ngày'],
  },
  {
    name: 'a document dated after the report',
    of: dongTam,
    slip: typed('Văn bản', '66/KH-UBND', 'Ngày ban hành', { value: 46188, format: 'dd/mm/yyyy' }),
    rule: 'VB07',
    says: ['15/6/2026', '18/5/2026'],
    also: ['VB17'],
  },
  {
    name: 'a number that rose while its day fell',
    of: tanLap,
    slip: typed('Văn bản', '71/KH-UBND', 'Ngày ban hành', { value: 46054, format: 'dd/mm/yyyy' }),
    rule: 'VB08',
    says: ['71/KH-UBND', '58/KH-UBND'],
  },
  {
    name: 'an issuer that the code denies',
    of: tanLap,
    slip: typed('Văn bản', '14/NQ-HĐND', 'Cơ quan ban hành', 'UBND phường Tân Lập'),
    rule: 'VB06',
    says: ['14/NQ-HĐND', 'UBND phường Tân Lập'],
  },
  {
    name: 'an abstract that says its number again',
    of: camSon,
    slip: typed(
      'Văn bản',
      '31/KH-UBND',
      'Trích yếu',
      'Kế hoạch số 31/KH-UBND triển khai phong trào “Bình dân học vụ số”',
    ),
    rule: 'VB10',
    says: ['lặp lại'],
  },
  {
    name: 'an abstract that ends in a semicolon',
    of: camSon,
    slip: typed('Văn bản', '402/UBND-VHXH', 'Trích yếu', 'đôn đốc làm sạch dữ liệu hộ tịch;'),
    rule: 'VB11',
    says: ['kết thúc bằng “;”'],
    fix: 'back',
  },
  {
    name: 'a day of a document that is in no calendar',
    of: camSon,
    slip: typed('Văn bản', '402/UBND-VHXH', 'Ngày ban hành', '31/4/2026'),
    rule: 'DL12',
    says: ['31/4/2026'],
  },
  {
    name: 'a count of documents that the list denies',
    of: tanLap,
    slip: words('trong đó có 02 nghị quyết, 02 kế hoạch', 'trong đó có 02 nghị quyết, 03 kế hoạch'),
    rule: 'VB12',
    says: ['03 kế hoạch', 'có 2'],
    also: ['TH18'],
  },
  {
    name: 'one number and day with two codes, in the words and in the list',
    of: dongTam,
    slip: words('Quyết định số 341/QĐ-UBND ngày', 'Quyết định số 341/QĐ-HĐND ngày'),
    rule: 'VB03',
    says: ['341/QĐ-HĐND', '341/QĐ-UBND', '11/5/2026'],
  },
  {
    name: 'one document with two days, in the words and in the list',
    of: dongTam,
    slip: words(
      'Kế hoạch số 65/KH-UBND ngày 13/5/2026 ra quân',
      'Kế hoạch số 65/KH-UBND ngày 18/5/2026 ra quân',
    ),
    rule: 'VB17',
    says: ['65/KH-UBND', '13/5/2026', '18/5/2026'],
  },
];
