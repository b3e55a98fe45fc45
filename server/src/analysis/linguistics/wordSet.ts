const known = new Map<string, ReadonlySet<string>>();

/** The words of a blank-separated list, split once a list: packs write their closed classes that way. */
export function wordSet(list: string): ReadonlySet<string> {
  let set = known.get(list);
  if (!set) {
    set = new Set(list.split(' ').filter((word) => word !== ''));
    known.set(list, set);
  }
  return set;
}
