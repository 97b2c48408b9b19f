/** A value of a property: a text, a text in a language, a typed value, or a node. */
export type JsonLdValue =
  | string
  | { '@language': string; '@value': string }
  | { '@type': string; '@value': string }
  | JsonLdReference
  | JsonLdNode;

/** An address that another node may describe. */
interface JsonLdReference {
  '@id': string;
}

/** A thing with its type, its address if it has one, and its properties by `prefix:name`. */
export interface JsonLdNode {
  '@id'?: string;
  '@type': string;
  [property: `${string}:${string}`]: JsonLdValue | readonly JsonLdValue[];
}
