/** Remembers values by a text: the latest ones, as many as fit into a room of some weight and at most twice that. */
export class Memory<Value> {
  private readonly room: number;
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();
  private weight = 0;

  constructor(room: number) {
    this.room = room;
  }

  /** A value that is asked for again counts as new: its weight is that of `keep`. */
  find(key: string, weightOf: (value: Value) => number): Value | undefined {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const older = this.old.get(key);
    if (older !== undefined) this.keep(key, older, weightOf(older));
    return older;
  }

  keep(key: string, value: Value, weight: number): void {
    this.weight += weight;
    if (this.weight > this.room) {
      this.old = this.young;
      this.young = new Map();
      this.weight = weight;
    }
    this.young.set(key, value);
  }
}
