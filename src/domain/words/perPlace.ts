import { perText } from '../memo/perText';
import { oncePer } from './oncePer';

/** What a line tells at a place, once for all lines that differ in their figures only. */
export function perPlace<T>(tell: (line: string, at: number) => T): typeof tell {
  const places = perText((line) => oncePer((at: number) => tell(line, at)));
  return (line, at) => places(line)(at);
}
