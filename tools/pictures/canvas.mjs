const round = value => Math.round(value * 10) / 10;

/** Seeds a small random generator (mulberry32) from a name, so that a picture is the same on every run. */
function seeded(name) {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0), 16777619), 2166136261) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Collects SVG shapes. A fill is a colour, or a list of colours for a gradient from top to bottom. */
export class Canvas {
  constructor(name, width = 1600, height = 900) {
    this.width = width;
    this.height = height;
    this.random = seeded(name);
    this.defs = [];
    this.body = [];
  }

  add(svg) { this.body.push(svg); return this; }
  between(low, high) { return low + (high - low) * this.random(); }
  pick(list) { return list[Math.floor(this.random() * list.length)]; }

  define(make) {
    const id = `d${this.defs.length}`;
    this.defs.push(make(id));
    return id;
  }

  paint(fill, direction = 'x1="0" y1="0" x2="0" y2="1"') {
    if (!Array.isArray(fill)) return fill;
    const stops = fill.map((colour, i) => `<stop offset="${round(i / (fill.length - 1) * 100)}%" stop-color="${colour}"/>`);
    return `url(#${this.define(id => `<linearGradient id="${id}" ${direction}>${stops.join('')}</linearGradient>`)})`;
  }

  across(fill) { return this.paint(fill, 'x1="0" y1="0" x2="1" y2="0"'); }
  slanted(fill) { return this.paint(fill, 'x1="0" y1="0" x2="1" y2="1"'); }

  rect(x, y, w, h, fill, extra = '') {
    return this.add(`<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${this.paint(fill)}" ${extra}/>`);
  }

  circle(x, y, r, fill, extra = '') {
    return this.add(`<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="${this.paint(fill)}" ${extra}/>`);
  }

  ellipse(x, y, rx, ry, fill, extra = '') {
    return this.add(`<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${this.paint(fill)}" ${extra}/>`);
  }

  path(d, fill, extra = '') { return this.add(`<path d="${d}" fill="${this.paint(fill)}" ${extra}/>`); }

  poly(points, fill, extra = '') {
    return this.path(`M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`, fill, extra);
  }

  stroke(d, colour, width, extra = '') {
    return this.add(`<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${extra}/>`);
  }

  line(x1, y1, x2, y2, colour, width, extra = '') {
    return this.stroke(`M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`, colour, width, extra);
  }

  group(attributes, draw) {
    this.add(`<g ${attributes}>`);
    draw();
    return this.add('</g>');
  }

  at(x, y, draw, scale = 1, turn = 0) {
    return this.group(`transform="translate(${round(x)} ${round(y)}) rotate(${turn}) scale(${scale})"`, draw);
  }

  clip(shape, draw) {
    const id = this.define(name => `<clipPath id="${name}">${shape}</clipPath>`);
    return this.group(`clip-path="url(#${id})"`, draw);
  }

  sky(...colours) { return this.rect(0, 0, this.width, this.height, colours); }

  glow(x, y, r, colour, opacity = 0.6) {
    const id = this.define(name => `<radialGradient id="${name}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity}"/>`
      + `<stop offset=".5" stop-color="${colour}" stop-opacity="${opacity * 0.35}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`);
    return this.circle(x, y, r, `url(#${id})`);
  }

  sun(x, y, r, fill, halo = '#fff3d6') {
    this.glow(x, y, r * 4.2, halo, 0.75);
    return this.circle(x, y, r, fill);
  }

  /** A soft band that is densest below its middle. */
  mist(y, h, colour, opacity = 0.6) {
    const id = this.define(name => `<linearGradient id="${name}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colour}" stop-opacity="0"/>`
      + `<stop offset=".7" stop-color="${colour}" stop-opacity="${opacity}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></linearGradient>`);
    return this.rect(0, y, this.width, h, `url(#${id})`);
  }

  /** Rounded hills: two sines whose phase comes from the seed. Gives back the height at an x. */
  hills(y, amplitude, fill, wave = 700) {
    const [a, b] = [this.between(0, 6.28), this.between(0, 6.28)];
    const height = x => y + amplitude * (0.65 * Math.sin(x / wave * 6.28 + a) + 0.35 * Math.sin(x / wave * 14.5 + b));
    const points = [];
    for (let x = -20; x <= this.width + 20; x += 20) points.push([x, height(x)]);
    this.poly([...points, [this.width + 20, this.height], [-20, this.height]], fill);
    return height;
  }

  /** A rocky skyline between two heights, by midpoint displacement. */
  ridge(left, right, rough, fill, decay = 0.52) {
    let points = [left, right];
    for (let spread = rough; points.length < 200; spread *= decay) {
      points = points.flatMap((p, i) => i === 0 ? [p] : [(points[i - 1] + p) / 2 + this.between(-spread, spread), p]);
    }
    const step = this.width / (points.length - 1);
    return this.poly([[0, this.height], ...points.map((p, i) => [i * step, p]), [this.width, this.height]], fill);
  }

  /** Dashes of light on water, wider towards the viewer. */
  shimmer(x, spread, top, bottom, colour, count, opacity = 0.5) {
    for (let i = 0; i < count; i++) {
      const depth = (i + this.random()) / count;
      const length = 14 + depth * this.between(40, 130);
      const px = x + (this.random() + this.random() - 1) * spread * (0.35 + depth);
      this.rect(px - length / 2, top + depth * (bottom - top), length, 2 + depth * 4, colour, `rx="3" opacity="${round(opacity * 10 * this.between(0.4, 1)) / 10}"`);
    }
    return this;
  }

  toString() {
    const { width: w, height: h } = this;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><defs>${this.defs.join('')}</defs>${this.body.join('')}</svg>`;
  }
}

/** Film grain and a little shade in the corners, drawn last. */
export function finish(canvas, strength = 0.07) {
  const grain = canvas.define(id => `<filter id="${id}" x="0" y="0" width="100%" height="100%"><feTurbulence type="fractalNoise" baseFrequency=".55" numOctaves="2" seed="7"/>`
    + `<feColorMatrix values="0 0 0 0 .1  0 0 0 0 .08  0 0 0 0 .12  ${strength * 6} 0 0 0 ${-strength * 2.4}"/></filter>`);
  const corners = canvas.define(id => `<radialGradient id="${id}" cx=".5" cy=".48" r=".75"><stop offset=".62" stop-color="#120a20" stop-opacity="0"/><stop offset="1" stop-color="#120a20" stop-opacity=".2"/></radialGradient>`);
  canvas.rect(0, 0, canvas.width, canvas.height, `url(#${corners})`);
  canvas.rect(0, 0, canvas.width, canvas.height, '#fff', `filter="url(#${grain})"`);
}
