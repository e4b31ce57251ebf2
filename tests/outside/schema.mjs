// What a search engine sees in a page’s JSON-LD: a tree of things, and every word that schema.org does not have there.
import jsonld from 'jsonld';
import { answer } from './documents.mjs';
import { context, fits } from './vocabulary.mjs';

const base = 'http://schema.org/';
const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const bare = iri => iri.startsWith(base) ? iri.slice(base.length) : iri;

// Nothing is asked of the network: the only context that a page may name is this one.
const documentLoader = async url => {
  if (url.replace(/\/$/, '') !== 'https://schema.org') throw new Error(`No context is kept for ${url}.`);
  return { contextUrl: null, documentUrl: url, document: { '@context': context } };
};

function thing(node, foreign) {
  const types = node['@type'] ?? [];
  const read = { type: types.map(bare).join(' '), id: node['@id'] };
  for (const [property, values] of Object.entries(node)) {
    if (property.startsWith('@')) continue;
    if (!fits(types, property)) foreign.push(`${bare(property)} on ${read.type || 'a thing without a type'}`);
    read[bare(property)] = values.map(value =>
      '@value' in value ? value['@value'] : value['@type'] ? thing(value, foreign) : value['@id'] ?? thing(value, foreign));
  }
  return read;
}

await answer(async text => {
  const [things, foreign] = [[], []];
  let statements = 0;
  for (const [, json] of text.matchAll(block)) {
    const document = JSON.parse(json);
    // "safe": a word that the context lacks is an error rather than dropped.
    const expanded = await jsonld.expand(document, { documentLoader, safe: true });
    statements += (await jsonld.toRDF(document, { documentLoader, safe: true })).length;
    things.push(...expanded.flatMap(node => node['@graph'] ?? [node]).map(node => thing(node, foreign)));
  }
  return { things, foreign, statements };
});
