/** Ids of the profiles, as the workbook's settings and the commands name them. */
export type ProfileId = 'tuan' | 'thang' | 'quy' | 'quy-rut-gon' | 'luy-ke' | 'so-ket';

/** What is told of a profile where one is chosen. */
export interface ProfileName {
  readonly id: ProfileId;
  readonly name: string;
  /** One Vietnamese sentence: what the report is for and holds. */
  readonly description: string;
}

/** Names apart from all that the profiles hold, in the order in which Tạo mẫu offers them: the pane opens on these. */
export const PROFILE_NAMES = {
  tuan: {
    id: 'tuan',
    name: 'Báo cáo tuần',
    description: 'Chỉ đạo, kết quả năm lĩnh vực với số liệu trong tuần, nhiệm vụ tuần sau.',
  },
  thang: {
    id: 'thang',
    name: 'Báo cáo tháng',
    description: 'Chỉ đạo, kết quả năm lĩnh vực so với tháng trước, nhiệm vụ tháng sau.',
  },
  quy: {
    id: 'quy',
    name: 'Báo cáo quý',
    description: 'Mười một lĩnh vực, hạn chế, phương hướng và phụ lục danh mục văn bản.',
  },
  'quy-rut-gon': {
    id: 'quy-rut-gon',
    name: 'Báo cáo quý rút gọn',
    description: 'Sáu mục bằng lời, không cần bảng số liệu hay phụ lục.',
  },
  'luy-ke': {
    id: 'luy-ke',
    name: 'Báo cáo lũy kế, 6 tháng, năm',
    description: 'Ba phần: kết quả, mô hình đột phá, nhiệm vụ tới; mười phụ lục với biểu có sẵn.',
  },
  'so-ket': {
    id: 'so-ket',
    name: 'Sơ kết theo mục tiêu, nhiệm vụ',
    description:
      'Lời báo cáo theo năm lĩnh vực, kèm phụ lục văn bản, kết quả chỉ tiêu và kết quả nhiệm vụ.',
  },
} as const satisfies Readonly<Record<ProfileId, ProfileName>>;
