const point = (degrees, r) => [300 + r * Math.cos(degrees * Math.PI / 180), 300 + r * Math.sin(degrees * Math.PI / 180)];
const star = (count, outer, inner, turn = -90) => Array.from({ length: count * 2 }, (_, i) => point(turn + i * 180 / count, i % 2 ? inner : outer));

const on = (background, draw) => c => { c.rect(0, 0, 600, 600, background); draw(c); };

export const scenes = {
  'logo-01': on('#eef4fb', c => {
    const corner = Array.from({ length: 6 }, (_, i) => point(-90 + i * 60, 180));
    c.poly([corner[0], corner[1], [300, 300], corner[5]], '#6db1ee');
    c.poly([corner[1], corner[2], corner[3], [300, 300]], '#1b4f9c');
    c.poly([corner[5], [300, 300], corner[3], corner[4]], '#2f79cf');
  }),
  'logo-02': on('#fff6e8', c => {
    c.clip('<rect x="0" y="0" width="600" height="330"/>', () => c.circle(300, 330, 120, '#f39a3d'));
    for (let i = 1; i < 6; i++) { const a = 180 + i * 30; const [x1, y1, x2, y2] = [...point(a, 150), ...point(a, 188)]; c.line(x1, y1 + 30, x2, y2 + 30, '#f39a3d', 16); }
    for (let i = 0; i < 3; i++) c.stroke(`M132 ${376 + i * 46}q42 -34 84 0t84 0t84 0t84 0`, ['#1d8a99', '#176f86', '#10536d'][i], 18);
  }),
  'logo-03': on('#f1f7ec', c => {
    c.path('M300 420C150 410 110 290 130 160C260 170 320 270 300 420Z', '#58a84f');
    c.path('M300 420C300 300 360 220 478 210C490 330 430 410 300 420Z', '#2b7a4b');
    c.stroke('M300 500V410', '#1f5c3a', 20);
    c.stroke('M300 414Q260 300 186 226M304 412Q360 320 430 262', '#f1f7ec', 8);
  }),
  'logo-04': on('#fdf1ee', c => {
    for (let i = 0; i < 6; i++) c.add(`<path d="M300 300C230 240 240 150 300 104C360 150 370 240 300 300Z" fill="${i % 2 ? '#f2836b' : '#e2553f'}" transform="rotate(${i * 60} 300 300)"/>`);
    c.circle(300, 300, 40, '#fdf1ee').circle(300, 300, 22, '#f4b64a');
  }),
  'logo-05': on('#f5f3ea', c => {
    for (const turn of [0, 45]) c.add(`<rect x="170" y="170" width="260" height="260" fill="${turn ? '#15808a' : '#1b9aa0'}" transform="rotate(${turn} 300 300)"/>`);
    c.poly(star(8, 118, 74, -90), '#e9b949');
    c.poly(star(8, 62, 40, -67.5), '#15808a');
  }),
  'logo-06': on('#f2f1fa', c => {
    [120, 180, 240, 310].forEach((h, i) => c.rect(132 + i * 88, 460 - h, 62, h, ['#b9a9e8', '#8f7ad8', '#6850bf', '#46329a'][i], 'rx="12"'));
    c.circle(427, 108, 32, '#f2a33c');
  }),
  'logo-07': on('#f3f8f7', c => {
    const ring = (x, y, colour) => c.circle(x, y, 96, 'none', `stroke="${colour}" stroke-width="30"`);
    ring(236, 344, '#1b8a7a');
    ring(364, 344, '#f0a63a');
    ring(300, 236, '#d9524a');
    const part = (x, y, colour, box) => c.clip(`<rect ${box}/>`, () => ring(x, y, colour));
    part(236, 344, '#1b8a7a', 'x="190" y="230" width="62" height="70"');
    part(364, 344, '#f0a63a', 'x="268" y="390" width="64" height="60"');
  }),
  'logo-08': on('#eef3f5', c => {
    c.clip('<circle cx="300" cy="300" r="186"/>', () => {
      c.rect(100, 100, 400, 400, ['#f7c873', '#ef8f5b']);
      c.circle(392, 222, 42, '#fff2cf');
      c.poly([[60, 500], [254, 196], [450, 500]], '#24506b');
      c.poly([[254, 196], [200.3, 280], [228, 268], [252, 292], [276, 266], [308, 280]], '#f4f8fa');
      c.poly([[240, 500], [390, 310], [560, 500]], '#173a52');
    });
  }),
  'logo-09': on('#f7f2ea', c => {
    c.clip('<rect x="0" y="0" width="600" height="300"/>', () => c.circle(300, 268, 82, '#eda63f'));
    c.path('M300 300C240 256 170 250 106 268V448C170 432 240 438 300 480Z', '#8a2f45');
    c.path('M300 300C360 256 430 250 494 268V448C430 432 360 438 300 480Z', '#b5475a');
    for (const y of [310, 352, 394]) c.stroke(`M146 ${y}Q204 ${y - 2} 262 ${y + 28}M454 ${y}Q396 ${y - 2} 338 ${y + 28}`, '#f7f2ea', 9);
  }),
  'logo-10': on('#f6f4ef', c => {
    [[140, 140, 'M0 152V0A152 152 0 0 1 152 152Z', '#e2553f'], [308, 140, 'M0 0H152A152 152 0 0 1 0 152Z', '#f1b23e'], [140, 308, 'M152 0V152H0A152 152 0 0 1 152 0Z', '#23608f'], [308, 308, 'M0 0A152 152 0 0 1 152 152H0Z', '#2a9177']]
      .forEach(([x, y, d, fill]) => c.at(x, y, () => c.path(d, fill)));
  }),
  'logo-11': on('#eaf2f6', c => {
    c.path('M92 306H508V430H484A58 58 0 0 0 368 430H358A58 58 0 0 0 242 430H232A58 58 0 0 0 116 430H92Z', '#1c4a6e');
    c.stroke('M100 296Q300 112 500 296', '#e8743b', 18);
    for (const [x, y] of [[170, 244], [235, 214], [300, 204], [365, 214], [430, 244]]) c.line(x, y, x, 306, '#e8743b', 12);
    c.stroke('M120 474H480', '#6fb3cf', 16);
  }),
  'logo-12': on('#eef0fa', c => {
    const nodes = Array.from({ length: 6 }, (_, i) => point(-90 + i * 60, 160));
    c.stroke(`M${nodes.map(p => p.map(Math.round).join(' ')).join('L')}Z`, '#8aa0e0', 14);
    for (const [x, y] of nodes) c.line(300, 300, x, y, '#8aa0e0', 14);
    nodes.forEach(([x, y], i) => c.circle(x, y, 38, i % 2 ? '#3152b5' : '#4f79e0'));
    c.circle(300, 300, 52, '#f2a33c');
  }),
};
