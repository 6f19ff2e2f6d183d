import { memo } from '../memo';
import { textCells } from '../text/textCells';

/** What clean Vietnamese is written with; anything else deserves a closer look. */
const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';
const ODD = new RegExp(`[^\\n\\r\\t -~${VOWELS}${VOWELS.toUpperCase()}–—‘’“”…•≥≤≠±°→−]`, 'u');

/** Texts with a character that is neither ASCII, nor a Vietnamese letter, nor a usual mark. */
export const oddCells = memo((facts) => textCells(facts).filter(({ raw }) => ODD.test(raw)));
