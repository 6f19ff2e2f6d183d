import { PIECES } from '../../lexicon';
import type { Num, Scope } from '../numbers';

/** `120 triệu đồng mua 8 camera (15 triệu đồng một chiếc)`: things by the piece, between their price and that of one. */
export function isPrice(
  { nums }: Scope,
  mean: Num,
  { total, many }: Readonly<Record<'total' | 'many', Num>>,
  each: string | undefined,
): boolean {
  const [before = 0, own = 0, behind] = [many, mean, total].map((one) => nums.indexOf(one));
  return (
    PIECES.has(each ?? '') &&
    mean.unit === 'đồng' &&
    many.unit !== 'đồng' &&
    many.sentence === mean.sentence &&
    // `120 triệu đồng mua 8 camera (15 …)`, `8 camera (15 …), hết 120 …`, `gói 8 camera có giá 120 triệu đồng, bình quân 15 …`.
    ((own === before + 1 && (behind === before - 1 || behind === own + 1)) ||
      (behind === before + 1 && own === behind + 1))
  );
}
