import { assessWorkbook } from '../../../../../src/actions/check/assessWorkbook';
import { applyTemplate, prepareTemplate } from '../../../../../src/actions/template/makeTemplate';
import type { Grids } from '../../../../../src/domain/grid';
import { fillingGuide } from '../../../../../src/domain/filling/fillingGuide';
import { PROFILES } from '../../../../../src/domain/profiles';
import { newWorkbook } from '../../../../../src/simulator/excel/model/book/newWorkbook';
import { startSimulator } from '../../../../../src/simulator/session';
import { found, gridsOf } from '../../workbook';

describe('DL24', () => {
  const clean: Grids = gridsOf();
  test('is silent on a workbook in which something was entered', () => {
    expect(found('DL24', clean)).toEqual([]);
    expect(found('DL24', { ...clean, settings: { profile: 'so-ket' } })).toEqual([]);
  });
  test.each(PROFILES.map(({ id }) => id))(
    'speaks alone on the template %s as it was made',
    async (id) => {
      startSimulator(newWorkbook(['Sheet1']));
      const proposal = await prepareTemplate(id);
      if (!proposal.ok) throw new Error(proposal.problem.details);
      await applyTemplate(proposal.value);
      const assessed = await assessWorkbook();
      if (!assessed.ok) throw new Error(assessed.problem.details);
      const said = assessed.value.findings.map(({ rule, severity }) => `${rule} ${severity}`);
      expect(said).toEqual(['DL24 Lỗi']);
      const left = fillingGuide(assessed.value).flatMap(({ empty }) => empty).length;
      expect(assessed.value.findings[0]?.message).toContain(`còn ${left} ô cần điền (Thông tin `);
    },
    60_000,
  );
});
