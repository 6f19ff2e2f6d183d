import { figuresIn, quoted, type Figure, type Said } from '../read';
import { isGain, unitOf } from '../units';

/** `1.236 hồ sơ, tăng 96 hồ sơ so với quý II`: by how much there is more or less than last period. */
export interface Gain {
  /** The counts before it of the same unit, the nearest first. */
  readonly nows: readonly Figure[];
  readonly by: Figure;
  readonly rises: boolean;
  readonly unit: string;
  readonly text: string;
}

const GAIN =
  /(?<!\p{L})(tăng|giảm|nhiều hơn|ít hơn|cao hơn|thấp hơn)(?: thêm)? #(?: \p{L}+){0,3}(?: ?\((?:tăng |giảm )?%\))?,? so với (?:tuần|tháng|quý|kỳ|6 tháng|·|▤)/gu;
const THAN =
  /(?<!\p{L})(nhiều hơn|ít hơn|cao hơn|thấp hơn|hơn|kém)(?: so với)? (?:tuần|tháng|quý|kỳ|·|▤)[^#%÷;.,]{0,16} #/gu;
/** Other periods than the last one, plans, and other places. */
const OTHERWISE =
  /cùng kỳ|năm trước|đầu năm|cuối năm|mục tiêu|kế hoạch|quy định|bình quân|trung bình/u;

/** Gains of a sentence over last period, each with the counts before it. */
export function gainsIn(said: Said): readonly Gain[] {
  return [...said.line.matchAll(GAIN), ...said.line.matchAll(THAN)].flatMap((match) => {
    const { index, 0: found, 1: verb = '' } = match;
    const [by] = figuresIn(said, index, index + found.length).filter(({ sign }) => sign === '#');
    const around = said.line.slice(Math.max(0, index - 60), index + found.length + 20);
    const unit = by && unitOf(said, by);
    if (!by || unit === undefined || by.hedged || OTHERWISE.test(around)) return [];
    const nows = figuresIn(said, Math.max(0, index - 160), index)
      .filter(
        (one) =>
          one.sign === '#' && !one.hedged && !isGain(said, one) && unitOf(said, one) === unit,
      )
      .reverse();
    const [now] = nows;
    if (!now) return [];
    const rises = /tăng|nhiều|cao|^hơn/u.test(verb);
    return [{ nows, by, rises, unit, text: quoted(said, now.at, index + found.length) }];
  });
}
