/** The parts of `natural` that the analysis uses, each by its own file: the package as a whole would bring much more into a bundle. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** How alike two strings are, 0 to 1; a common beginning counts more. */
  export default function jaroWinkler(a: string, b: string): number;
}
