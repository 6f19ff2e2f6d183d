import { sameName } from '../../letters/vietnamese';
import type { ReportForm } from '../form';
import type { ReportSignature } from '../report';
import type { InfoTexts } from './infoText';
import { capitals } from './issuer';
import { listLines } from './listLines';

/** Chữ ký and Nơi nhận (NĐ 30/2020, PL I, Mục II.7 and II.9). */
export function reportSignature(texts: InfoTexts, form: ReportForm): ReportSignature {
  const typed = texts.lines('ky_thay_mat');
  const behalf = form === 'party' ? typed.map(slashed) : typed;
  const position = capitals(texts.text('chuc_vu'));
  const repeated = position === '' || sameName(behalf.at(-1) ?? '', position);
  return {
    authority: repeated ? behalf : [...behalf, position],
    name: texts.text('nguoi_ky'),
    recipients: listLines(texts.lines('noi_nhan'), true),
  };
}

/** The Party signs `T/M`, `K/T`, `T/L` where the State signs `TM.`, `KT.`, `TL.`. */
function slashed(line: string): string {
  return line.replace(/^(T|K)(M|T|L)\.\s*/u, '$1/$2 ');
}
