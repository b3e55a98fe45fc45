/** A function from an offset in UTF-16 units to one in Unicode code points, as the W3C and brat count. */
export function codePointFinder(text: string): (offset: number) => number {
  const surrogates: number[] = [];
  for (const { index } of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) surrogates.push(index);
  return (offset) => offset - countBelow(surrogates, offset);
}

/** How many of the ascending numbers lie below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
