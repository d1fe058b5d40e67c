/**
 * The trie in plain columns, as it is built and as it travels. Nodes breadth first: the children of a node are
 * `childStart[n] .. childStart[n + 1]`, in the order of their words; node 0 is the root. So are a node's entries.
 */
export interface Trie {
  /** How a node is reached from its parent: `nodeKeyOf`. */
  readonly nodeKey: Uint32Array;
  readonly childStart: Uint32Array;
  readonly entryStart: Uint32Array;
  /** For what follows see `FormTables`. */
  readonly entryEntity: Int32Array;
  readonly entryLangs: Uint32Array;
  readonly entryCase: Uint32Array;
  readonly entryFlags: Uint16Array;
  readonly entryPeriod: Uint16Array;
}
