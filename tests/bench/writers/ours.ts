import { benchReport } from '../benchReport';
import type { Writer } from './writer';

export const ours: Writer = {
  name: 'Báo cáo 57',
  prepare: async (rows) => {
    const { writeDocx } = await import('../../../src/docx/writeDocx');
    return () => writeDocx(benchReport(rows));
  },
};
