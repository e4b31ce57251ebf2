import { geoArea, geoCentroid, geoDistance, geoNaturalEarth1, geoPath } from 'd3-geo';
import isoCountries from 'i18n-iso-countries';
import { optimize } from 'svgo';
import { feature, neighbors } from 'topojson-client';
import { filter, filterWeight, presimplify, quantile, simplify } from 'topojson-simplify';
import { countries, display, packageJson, sourceJson, wwwroot } from './tree.mjs';

const width = 1000;
// The map is cut through the Bering Strait, where no land is torn apart.
const cut = [-11, 0];
// How much of the coast is kept, as a share of its points, and the least area of an island, in square degrees.
const detail = 0.037, smallest = 0.4;
// Tells a site's neighbours: what shares a border, else what is nearest.
const fewest = 2, nearest = 3, most = 8;

export async function make() {
  const land = withoutAntarctica(await packageJson('world-atlas', 'land-50m.json'));
  const projection = geoNaturalEarth1().rotate(cut).fitWidth(width, land);
  const height = Math.ceil(geoPath(projection).bounds(land)[1][1]);
  return {
    files: {
      [`${wwwroot}/world.svg`]: drawing(land, projection, height),
      [`${display}/Maps/map-points.json`]: await points(projection, height),
    },
  };
}

/** Simplified land, each piece of it at least as large as what can be seen. */
function withoutAntarctica(atlas) {
  const weighted = presimplify(atlas);
  const simple = filter(simplify(weighted, quantile(weighted, detail)), filterWeight(weighted, smallest));
  const pieces = feature(simple, simple.objects.land).features.flatMap(piece => piece.geometry.type === 'Polygon' ? [piece.geometry.coordinates] : piece.geometry.coordinates);
  return { type: 'MultiPolygon', coordinates: pieces.filter(([ring]) => Math.max(...ring.map(([, latitude]) => latitude)) > -60) };
}

function drawing(land, projection, height) {
  const path = geoPath(projection).digits(1)(land);
  // A middle grey that lets the page through suits light and dark alike.
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="#7f8b99" fill-opacity=".4" d="${path}"/></svg>`;
  return `${optimize(svg, { multipass: true, floatPrecision: 1, plugins: ['preset-default'] }).data}\n`;
}

async function points(projection, height) {
  const atlas = await packageJson('world-atlas', 'countries-50m.json');
  const shapes = atlas.objects.countries.geometries;
  const around = neighbors(shapes);
  const { places: given, neighbours: known } = await sourceJson('map-corrections.json');
  const places = new Map();
  for (const code of await countries()) {
    const number = isoCountries.alpha2ToNumeric(code);
    const index = shapes.findIndex(shape => shape.id === number);
    if (index < 0 && !given[code]) throw new Error(`The map has no shape for ${code}: give its [longitude, latitude] in map-corrections.json, under "places".`);
    places.set(code, { index, place: given[code] ?? middle(feature(atlas, shapes[index]).geometry) });
  }
  const lines = [...places].map(([code, { index, place }]) => {
    const bordering = [...places].filter(([, other]) => index >= 0 && around[index].includes(other.index)).map(([other]) => other);
    const [x, y] = projection(place).map(value => Math.round(value * 10) / 10);
    return `  "${code}": ${JSON.stringify({ x, y, neighbours: known[code] ?? chosen(code, bordering, places) })}`;
  });
  return `{\n"width": ${width},\n"height": ${height},\n"points": {\n${lines.join(',\n')}\n}\n}\n`;
}

/** The centre of a country's largest piece of land. */
function middle(geometry) {
  const pieces = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const polygons = pieces.map(coordinates => ({ type: 'Polygon', coordinates }));
  const largest = polygons.reduce((best, polygon) => (geoArea(polygon) > geoArea(best) ? polygon : best));
  return geoCentroid(largest);
}

function chosen(code, bordering, places) {
  const distance = other => geoDistance(places.get(code).place, places.get(other).place);
  const byDistance = [...places.keys()].filter(other => other !== code).sort((a, b) => distance(a) - distance(b) || (a < b ? -1 : 1));
  const near = byDistance.filter(other => bordering.includes(other));
  if (near.length >= fewest) return near.slice(0, most);
  return [...near, ...byDistance.filter(other => !near.includes(other))].slice(0, nearest);
}
