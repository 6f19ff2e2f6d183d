import { readNumber } from '../../number/typed/readNumber';
import { isState } from '../known/roles';
import type { Figure, Said } from '../read';
import { unitOf } from '../units';

/** A number as printed. */
type Printed = Pick<Figure, 'digits' | 'value'>;

/** A result with its goal, told without a share of the one in the other: `98,99%/100%`, `14 so với 12 lớp`. */
export interface PairedGoal {
  readonly result: Printed;
  readonly goal: Printed;
  /** `%`, or the first word of what is counted. */
  readonly unit: string;
  readonly text: string;
}

const MAY_BE_OVER = /%\s?\//;
const OVER = /(\d+(?:,\d+)?)\s?%\s?\/\s?(\d+(?:,\d+)?)\s?%/gu;

/** `98,99%/100%`, which `read` takes for pieces of one number. */
export function sharesOverGoals(text: string): readonly PairedGoal[] {
  if (!MAY_BE_OVER.test(text)) return [];
  return [...text.matchAll(OVER)].flatMap(([found, done = '', aim = '']) => {
    const [result, goal] = [printed(done), printed(aim)];
    return result && goal ? [{ result, goal, unit: '%', text: found }] : [];
  });
}

function printed(digits: string): Printed | undefined {
  const value = readNumber(digits)?.number;
  return value === undefined ? undefined : { digits, value };
}

/** Behind a result, and not `vượt mục tiêu 12 người`, which is by so much. */
const GOAL =
  /so với (?:mục tiêu|mức|yêu cầu|kế hoạch)(?: (?:là|đề ra|tối thiểu|được giao))* \(?$|\(# so với $/u;

/** `4.620 tấn, …; so với mục tiêu 4.500 tấn`: numbers of one unit, of no other year or document. */
export function countsBesideGoals(said: Said): readonly PairedGoal[] {
  if (!said.line.includes('so với ')) return [];
  return said.figures.flatMap((goal): readonly PairedGoal[] => {
    const before = said.line.slice(0, goal.at);
    const unit = unitOf(said, goal);
    if (goal.sign !== '#' || goal.hedged || unit === undefined || !GOAL.test(before)) return [];
    const result = said.figures
      .filter((one) => one.at < goal.at && one.sign === '#' && isState(said, one))
      .filter((one) => [unit, undefined].includes(unitOf(said, one)))
      .at(-1);
    if (!result || /[·▤]|năm/u.test(before.slice(result.at))) return [];
    return [{ result, goal, unit, text: said.text.slice(result.from, goal.to) }];
  });
}
