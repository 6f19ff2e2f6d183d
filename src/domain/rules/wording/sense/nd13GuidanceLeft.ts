import { GUIDANCE, guidanceIn, opensBracket } from '../../../report/fields/guidance';
import { runsOf } from '../../../report/record/recordFigures';
import { DATA_SHEETS, OUTLINE } from '../../../sheets';
import { headerKey } from '../../../letters/vietnamese';
import { freeCells } from '../../../tables/freeCells';
import type { Facts } from '../../../facts';
import type { Remark, Rule } from '../../rule';
import { DOUBT } from '../../text/spelling/doubts';
import { quote } from '../../text/quote';
import { textCells } from '../../text/spelling/textCells';
import { placeKey } from '../../../place';

/** What the forms of higher offices say to whoever fills them, copied along. */
const COPIED =
  /nêu rõ cam kết|nêu cụ thể|ghi rõ|ghi cụ thể|điền (?:số|tên|nội dung)|\.{5,}|…{2,}/iu;
/** In the rows of data, brackets may also be an officer's own: only what asks for something is guidance. */
const ASKS = /^[[［]\s*(?:nêu|ghi|điền|nhập|chọn|thay|mô tả|tên|họ tên|họ và tên|…|\.{3})/iu;

export const nd13GuidanceLeft: Rule = {
  id: 'ND13',
  title: 'Còn chữ hướng dẫn của mẫu',
  severity: 'Lỗi',
  example: '“[nêu kết quả nổi bật]” chưa được thay bằng lời của đơn vị.',
  remedy: 'Thay phần trong [ngoặc vuông] bằng lời của đơn vị, hoặc xóa dòng.',
  *check(facts) {
    const said = new Set<string>();
    let printed: string | undefined;
    for (const { at, runs } of facts.outline.sentences) {
      const guidance = runs.find(({ mark }) => mark === 'guidance');
      if (!guidance) continue;
      said.add(placeKey(at));
      yield { at, message: message(guidance.text) };
    }
    for (const { at, raw } of textCells(facts, DOUBT.bracket)) {
      if (said.has(placeKey(at))) continue;
      const data = isData(at.sheet);
      const guidance = data ? askedIn(raw) : guidanceIn(raw);
      if (guidance === undefined) continue;
      const kept = data && !isPrinted(guidance, (printed ??= bracketsPrinted(facts)));
      yield { at, ...(kept && { severity: 'Cảnh báo' }), message: message(guidance) };
    }
    yield* copied(facts);
  },
};

function message(guidance: string): string {
  return `Còn chữ hướng dẫn của mẫu: ${quote(guidance)}. Thay bằng lời của đơn vị, hoặc xóa dòng.`;
}

/** The first bracket that asks for something. */
function askedIn(text: string): string | undefined {
  return text.match(GUIDANCE)?.find((one) => ASKS.test(one));
}

/** What the printed page says in brackets, in tables and in lists drawn from the rows of data. */
function bracketsPrinted({ outline }: Facts): string {
  return outline.sentences
    .flatMap((one) => [...one.runs, ...runsOf(one.table?.blocks ?? [])])
    .flatMap(({ text }) => (opensBracket(text) ? [text] : []))
    .join('\n');
}

/** What follows a field in it prints otherwise. */
function isPrinted(guidance: string, brackets: string): boolean {
  return brackets.includes(guidance.split('{{')[0] ?? guidance);
}

function isData(sheet: string): boolean {
  const key = headerKey(sheet);
  return key !== headerKey(OUTLINE.name) && DATA_SHEETS.some(({ name }) => headerKey(name) === key);
}

function* copied(facts: Facts): Iterable<Remark> {
  for (const { at, text } of freeCells(facts)) {
    const found = COPIED.exec(text)?.[0];
    if (found === undefined) continue;
    yield {
      at,
      severity: 'Cảnh báo',
      message: `Có vẻ còn chữ hướng dẫn của mẫu: ${quote(found)} trong ${quote(text)}.`,
    };
  }
}
