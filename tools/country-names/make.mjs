// Writes the names of countries in the languages of the network, from the CLDR data in Node:
//   node tools/country-names/make.mjs > src/Modules/AlumniCms.Display/Maps/country-names.json
import { readFileSync } from 'node:fs';

const world = readFileSync(new URL('../../recipes/networks/world.csv', import.meta.url), 'utf8').trim().split('\n');
const column = world[0].split(',').indexOf('cultures');
const languages = [...new Set(world.slice(1).flatMap(line => line.split(',')[column].split('|')))].sort();
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

// Codes that ISO 3166-1 has withdrawn, keeps for users or lends to unions name no country.
const others = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const withdrawn = code => new Intl.Locale('und', { region: code }).region !== code || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`;
const codes = letters.flatMap(a => letters.map(b => a + b)).filter(code => english.of(code) && !others.has(code) && !withdrawn(code));

const names = Object.fromEntries(languages.map(language => {
  const own = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return [language, Object.fromEntries(codes.map(code => [code, own.of(code) ?? english.of(code)]))];
}));
process.stdout.write(`${JSON.stringify(names)}\n`);
