import { orphans } from '../../../../src/domain/words/known/orphans';
import { factsOf, figure, gridsOf, paragraph, target, type Changes } from '../../rules/workbook';

const NAME = 'Hồ sơ thanh toán trực tuyến';

function wrong(text: string, changes: Changes) {
  return orphans(factsOf(gridsOf({ ...paragraph(text), ...changes }))).map(
    ({ figure: { digits }, fact }) => `${digits}: ${fact.sheet} ${fact.value}`,
  );
}

const sheets = (now: number, result: string, name = `${NAME} phí, lệ phí`): Changes => ({
  figures: [figure('hoso.thanh_toan', { 'Nội dung': NAME, 'Kỳ này': now })],
  targets: [target({ 'Chỉ tiêu': name, 'Kết quả': result })],
});

describe('one thing that two sheets tell', () => {
  const words = 'Hồ sơ thanh toán phí, lệ phí trực tuyến là 1.596/1.680 hồ sơ.';

  test('is left alone where both have what the words say', () => {
    expect(wrong(words, sheets(1596, '1596/1680'))).toEqual([]);
  });

  test('is found where one sheet has other digits than the words and the other sheet', () => {
    expect(wrong(words, sheets(1569, '1596/1680'))).toEqual(['1.596: figures 1569']);
  });

  test('is no one thing where a name has a word of its own', () => {
    expect(wrong(words, sheets(1569, '1596/1680', 'Hồ sơ nộp tại quầy'))).toEqual([]);
  });

  test('is left alone where words tell the other number too', () => {
    const both = `${words} Lũy kế ${NAME.toLowerCase()} là 1.569 hồ sơ.`;
    expect(wrong(both, sheets(1569, '1596/1680'))).toEqual([]);
  });
});
