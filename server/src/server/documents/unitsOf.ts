/** What a client may count the characters of a line in. */
export const positionEncodings = ['utf-8', 'utf-16', 'utf-32'] as const;

export type PositionEncoding = (typeof positionEncodings)[number];

/** How many units of an encoding a UTF-16 unit makes up; the second half of a pair settles what the first has begun. */
export type UnitCount = (code: number, isSecondHalf: boolean) => number;

/** A pair is four bytes or one code point; half a pair that stands alone is written as U+FFFD, three bytes. */
export const unitsOf: Readonly<Record<Exclude<PositionEncoding, 'utf-16'>, UnitCount>> = {
  'utf-8': (code, isSecondHalf) => {
    if (isSecondHalf) return 1;
    if (code < 0x80) return 1;
    return code < 0x800 ? 2 : 3;
  },
  'utf-32': (_, isSecondHalf) => (isSecondHalf ? 0 : 1),
};
