/**
 * Which section of a page a person is reading.
 * @param tops where the sections begin, from the top of the screen, in their order; one that is not there is undefined
 * @param line what lies above it is under the page's head
 * @returns from 0 on
 */
export function sectionAt(tops: readonly (number | undefined)[], line: number): number {
  let at = 0;
  tops.forEach((top, section) => {
    if (top !== undefined && top <= line) at = section;
  });
  return at;
}
