import type { Mix } from './benchGrids';

/** 100,000 rows each; every twentieth row has a fault. */
export const MIXES: readonly Mix[] = [
  { name: 'Chỉ tiêu', targets: 100_000, wrongEvery: 20 },
  { name: 'Nhiệm vụ', tasks: 100_000, wrongEvery: 20 },
  { name: 'Văn bản', documents: 100_000, wrongEvery: 20 },
  { name: 'Số liệu', figures: 100_000, wrongEvery: 20 },
  {
    name: 'all four',
    targets: 30_000,
    tasks: 40_000,
    documents: 20_000,
    figures: 10_000,
    wrongEvery: 20,
  },
];
