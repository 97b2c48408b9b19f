import { DataFactory, Writer, type Quad_Object, type Quad_Subject } from 'n3';
import type { JsonLdNode, JsonLdValue } from './json-ld-node.ts';

const { blankNode, literal, namedNode, quad } = DataFactory;

type Prefixes = Readonly<Record<string, string>>;

/** A tree of nodes as Turtle (W3C RDF 1.1 Turtle). Throws when a name has a prefix that is not given. */
export function turtle(tree: JsonLdNode, prefixes: Prefixes): string {
  const writer = new Writer({ prefixes: { ...prefixes } });
  let blanks = 0;
  const iri = (name: string) => namedNode(expanded(name, prefixes));
  const addNode = (node: JsonLdNode): Quad_Subject => {
    const { '@id': id, '@type': type, ...properties } = node;
    const subject = id === undefined ? blankNode(`b${(blanks += 1)}`) : namedNode(id);
    writer.addQuad(quad(subject, iri('rdf:type'), iri(type)));
    for (const [name, values] of Object.entries(properties))
      for (const value of [values].flat()) writer.addQuad(quad(subject, iri(name), objectOf(value)));
    return subject;
  };
  const objectOf = (value: JsonLdValue): Quad_Object => {
    if (typeof value === 'string') return literal(value);
    if ('@value' in value)
      return '@language' in value
        ? literal(value['@value'], value['@language'])
        : literal(value['@value'], iri(value['@type']));
    return '@type' in value ? addNode(value) : namedNode(value['@id']);
  };
  addNode(tree);
  return ended(writer);
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

function expanded(name: string, prefixes: Prefixes) {
  const [prefix = '', rest = ''] = name.split(':');
  const vocabulary = prefix === 'rdf' ? rdf : prefixes[prefix];
  if (vocabulary === undefined) throw new Error(`unknown prefix: ${name}`);
  return vocabulary + rest;
}

/** What a writer without an output of its own has written: it answers at once. */
function ended(writer: Writer) {
  let written = '';
  writer.end((error, result) => {
    if (error) throw error;
    written = String(result);
  });
  return written;
}
