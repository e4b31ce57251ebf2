import { drawBust, hair } from '../bust.mjs';

const tones = {
  ebony: { skin: '#6b4232', shade: '#4c2c23', ink: '#23120f', lip: '#8f4a44' },
  umber: { skin: '#85543b', shade: '#643a29', ink: '#2a1712', lip: '#a3564c' },
  bronze: { skin: '#a66f4c', shade: '#82512f', ink: '#30190f', lip: '#b25f50' },
  olive: { skin: '#d0a07a', shade: '#b07d58', ink: '#3a241a', lip: '#bd6b5d' },
  sand: { skin: '#e6bd96', shade: '#cb9870', ink: '#33231d', lip: '#c9736a' },
  rose: { skin: '#f0cbb2', shade: '#d8a48a', ink: '#4a2f27', lip: '#cc7a72' },
};

/** Backdrops: a disc behind the head over the country's own motif. */
const backdrops = {
  leaves(c, [top, bottom, motif, disc]) {
    c.sky(top, bottom);
    for (let i = 0; i < 26; i++) {
      const [x, y, l] = [c.between(-40, 1640), c.between(0, 900), c.between(110, 220)];
      c.at(x, y, () => { c.path(`M0 0Q${l * 0.5} ${-l * 0.34} ${l} 0Q${l * 0.5} ${l * 0.34} 0 0Z`, motif, 'opacity=".5"'); c.line(8, 0, l * 0.9, 0, top, 3, 'opacity=".5"'); }, 1, c.between(0, 360));
    }
    c.circle(800, 430, 350, disc);
  },
  bands(c, [top, bottom, motif, disc]) {
    c.sky(top, bottom);
    for (let row = 0; row < 8; row++) for (let x = -60; x < 1660; x += 120) {
      const y = 40 + row * 118;
      if (row % 2) c.poly([[x, y + 30], [x + 60, y - 30], [x + 120, y + 30], [x + 60, y + 4]], motif, 'opacity=".42"');
      else { c.poly([[x + 60, y - 22], [x + 84, y], [x + 60, y + 22], [x + 36, y]], motif, 'opacity=".42"'); c.circle(x, y, 8, motif, 'opacity=".42"'); }
    }
    c.circle(800, 430, 350, disc);
  },
  zellige(c, [top, bottom, motif, disc]) {
    c.sky(top, bottom);
    for (let x = 0; x <= 1600; x += 160) for (let y = 10; y <= 900; y += 160) for (const turn of [0, 45]) c.add(`<rect x="${x - 46}" y="${y - 46}" width="92" height="92" fill="none" stroke="${motif}" stroke-width="6" opacity=".5" transform="rotate(${turn} ${x} ${y})"/>`);
    c.path('M430 900V420C430 230 600 90 800 60C1000 90 1170 230 1170 420V900Z', disc);
  },
  karsts(c, [top, bottom, motif, disc]) {
    c.sky(top, bottom);
    c.circle(800, 400, 350, disc);
    for (const [x, w, h, o] of [[80, 220, 470, 0.4], [330, 190, 330, 0.55], [1290, 210, 400, 0.55], [1500, 240, 520, 0.4], [1120, 150, 210, 0.7], [520, 150, 190, 0.7]]) c.path(`M${x - w / 2} 900C${x - w / 2} ${900 - h * 0.6} ${x - w / 3} ${900 - h} ${x} ${900 - h}C${x + w / 3} ${900 - h} ${x + w / 2} ${900 - h * 0.6} ${x + w / 2} 900Z`, motif, `opacity="${o}"`);
  },
  waves(c, [top, bottom, motif, disc]) {
    c.sky(top, bottom);
    for (let y = 60; y < 940; y += 84) { let d = `M-80 ${y}`; for (let x = -80; x < 1700; x += 200) d += `q50 -52 100 0t100 0`; c.stroke(d, motif, 24, 'opacity=".38"'); }
    c.circle(800, 430, 350, disc);
  },
  roofs(c, [top, bottom, motif, disc]) {
    c.sky(top, bottom);
    c.circle(800, 430, 350, disc);
    for (let x = -30; x < 1640;) {
      const w = c.between(90, 170); const h = c.between(190, 330);
      c.path(`M${x} 900V${900 - h}L${x + 22} ${850 - h}H${x + w - 22}L${x + w} ${900 - h}V900Z`, motif, 'opacity=".6"');
      for (let i = 0; i < 3; i++) c.rect(x + w * (0.2 + i * 0.24), 926 - h, w * 0.12, 42, top, 'opacity=".5" rx="3"');
      x += w + 3;
    }
  },
};

const people = {
  '01': ['leaves', ['#0f5a47', '#0b3f38', '#2f8a62', '#f5b748'], { ...tones.umber, hair: hair.afro('#22161a', '#5a3b34'), earrings: '#f3c45b', clothes: { kind: 'round', main: '#d4833a', shade: '#a85d28', second: '#f0b25e' } }],
  '02': ['leaves', ['#e7a24a', '#c9743a', '#f4c27a', '#f8e0b0'], { ...tones.ebony, hair: hair.short('#191214'), glasses: '#1a1a24', clothes: { kind: 'suit', main: '#243a66', shade: '#172647', second: '#f4f2ee' } }],
  '03': ['leaves', ['#2d7f78', '#1b5a5c', '#58a596', '#cfe6cf'], { ...tones.bronze, hair: hair.highBun('#231719', '#6b4a42'), earrings: '#f1d9a0', clothes: { kind: 'suit', main: '#e8644f', shade: '#bd4439', second: '#fbe6d2' } }],
  '04': ['bands', ['#e9b04c', '#cf8133', '#f6d28a', '#f9e6bd'], { ...tones.ebony, hair: hair.wrap('#d9622c', '#f2a347'), earrings: '#f4cf6d', clothes: { kind: 'round', main: '#2f3f86', shade: '#202b60', second: '#f2a347' } }],
  '05': ['bands', ['#9c4a2f', '#6f2f25', '#c9764a', '#f0bd73'], { ...tones.umber, hair: hair.short('#1d1416'), beard: '#1d1416', clothes: { kind: 'boubou', main: '#8ec3e0', shade: '#5f98bd', second: '#f6efdc' } }],
  '06': ['zellige', ['#c95f43', '#a2432f', '#e9a17c', '#f6dcc0'], { ...tones.olive, covered: true, hair: hair.scarf('#14737a', '#2a959a'), clothes: { kind: 'coat', main: '#dcc4a0', shade: '#bda27b', second: '#f2e6d0' } }],
  '07': ['zellige', ['#1f5da6', '#173f7d', '#4f8dcb', '#f3d9a4'], { ...tones.olive, hair: hair.shortCurls('#2b1b17', '#6e4a38'), beard: '#33211c', clothes: { kind: 'open', main: '#f6f3ec', shade: '#d5d0c8', second: '#ffffff' } }],
  '08': ['zellige', ['#1a7d7a', '#125a5f', '#4faea0', '#f4cfa6'], { ...tones.sand, hair: hair.long('#3d2620', '#805241'), glasses: '#6d2b3c', round: true, clothes: { kind: 'roll', main: '#7a3560', shade: '#562343', second: '#7a3560' } }],
  '09': ['karsts', ['#f6dcb2', '#f1b48a', '#5f9c92', '#f2785a'], { ...tones.sand, hair: hair.bob('#17151c', '#4c4a5c'), clothes: { kind: 'mandarin', main: '#1f9479', shade: '#126a58', second: '#f4d48a' } }],
  '10': ['karsts', ['#bfe0d6', '#7fb9b3', '#2f7177', '#f7e7bd'], { ...tones.sand, hair: hair.swept('#1a181f', '#50505f'), glasses: '#22242c', round: true, clothes: { kind: 'roll', main: '#7d8793', shade: '#5a636f', second: '#7d8793' } }],
  '11': ['karsts', ['#2b6f7c', '#1d4f60', '#12384a', '#a9dccb'], { ...tones.sand, hair: hair.long('#16141b', '#4a4858'), clothes: { kind: 'coat', main: '#ffffff', shade: '#d9dde2', second: '#4aa3b5' } }],
  '12': ['waves', ['#13857a', '#0b5e63', '#3fb396', '#ef6a6a'], { ...tones.bronze, hair: hair.curls('#5b3020', '#a5643c'), clothes: { kind: 'round', main: '#f8c83f', shade: '#d79d22', second: '#fbe08a' } }],
  '13': ['waves', ['#f6c04d', '#f09a3e', '#fbdc8c', '#fdf0c9'], { ...tones.bronze, hair: hair.bald(), beard: '#a9a6a4', fullBeard: true, age: true, clothes: { kind: 'open', main: '#2f7fc0', shade: '#205b93', second: '#4b99d6' } }],
  '14': ['waves', ['#d9587a', '#a83a68', '#ee8b95', '#fad3b4'], { ...tones.olive, hair: hair.crop('#b9b6b8', '#ecebea'), glasses: '#2a3a3a', age: true, clothes: { kind: 'suit', main: '#2f7a55', shade: '#1e573c', second: '#f7efe0' } }],
  '15': ['roofs', ['#f3c9b4', '#e3a19a', '#5c6d96', '#f9e6d4'], { ...tones.rose, hair: hair.swept('#5a3826', '#96674a'), beard: '#6a4430', clothes: { kind: 'roll', main: '#85273a', shade: '#5f1a2a', second: '#85273a' } }],
  '16': ['roofs', ['#8fb4d3', '#c8d8e0', '#43557f', '#f6e3c9'], { ...tones.rose, hair: hair.lowBun('#c0592b', '#e8935a'), clothes: { kind: 'stripes', main: '#fbf8f2', shade: '#dfdad3', second: '#26396b' } }],
};

export const scenes = Object.fromEntries(Object.entries(people).map(([number, [backdrop, colours, person]]) => [`portrait-${number}`, c => {
  backdrops[backdrop](c, colours);
  c.glow(700, 300, 460, '#fff6e0', 0.4);
  c.group('transform="translate(800 900) scale(1.1) translate(-800 -900)"', () => drawBust(c, person));
}]));
