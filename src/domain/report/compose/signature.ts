import { headerKey } from '../../vietnamese';
import type { ReportSignature } from '../report';
import type { InfoTexts } from './infoText';
import { capitals } from './issuer';
import { listLines } from './listLines';

/** Chữ ký and Nơi nhận (NĐ 30/2020, PL I, Mục II.7 and II.9). */
export function reportSignature(texts: InfoTexts): ReportSignature {
  const behalf = texts.lines('ky_thay_mat');
  const position = capitals(texts.text('chuc_vu'));
  const repeated = position === '' || headerKey(behalf.at(-1) ?? '') === headerKey(position);
  return {
    authority: repeated ? behalf : [...behalf, position],
    name: texts.text('nguoi_ky'),
    recipients: listLines(texts.lines('noi_nhan'), true),
  };
}
