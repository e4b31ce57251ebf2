import { birds, cloud, figure, palm, roundTree } from '../motifs.mjs';

function pirogue(c, x, y, size, hull, trim) {
  c.path(`M${x - size} ${y - size * 0.16}Q${x} ${y + size * 0.07} ${x + size} ${y - size * 0.18}Q${x + size * 0.72} ${y + size * 0.15} ${x} ${y + size * 0.15}Q${x - size * 0.72} ${y + size * 0.15} ${x - size} ${y - size * 0.16}Z`, hull);
  c.stroke(`M${x - size} ${y - size * 0.16}Q${x} ${y + size * 0.07} ${x + size} ${y - size * 0.18}`, trim, size * 0.03);
  for (let i = -3; i <= 3; i++) c.poly([[x + i * size * 0.2 - size * 0.06, y + size * 0.09], [x + i * size * 0.2, y + size * 0.035], [x + i * size * 0.2 + size * 0.06, y + size * 0.09]], trim, 'opacity=".8"');
}

function boatman(c, x, y, h, cloth, skin = '#3c2420') {
  c.path(`M${x - h * 0.13} ${y}Q${x - h * 0.16} ${y - h * 0.75} ${x} ${y - h * 0.78}Q${x + h * 0.16} ${y - h * 0.75} ${x + h * 0.13} ${y}Z`, cloth);
  c.circle(x, y - h * 0.87, h * 0.085, skin);
  c.path(`M${x - h * 0.17} ${y - h * 0.89}Q${x} ${y - h * 1.12} ${x + h * 0.17} ${y - h * 0.89}Z`, '#e5b969');
  c.line(x + h * 0.32, y - h * 1.25, x + h * 0.5, y + h * 0.36, '#3a2119', h * 0.035);
  c.stroke(`M${x} ${y - h * 0.66}L${x + h * 0.37} ${y - h * 0.72}M${x} ${y - h * 0.58}L${x + h * 0.4} ${y - h * 0.46}`, skin, h * 0.055);
}

export const scenes = {
  'mali-niger-bridge'(c) {
    c.sky('#e8743b', '#f29a4a', '#f9c877', '#fbe3b0');
    c.sun(820, 400, 150, ['#fff0c4', '#fbc15f'], '#ffe0a0');
    cloud(c, 280, 210, 150, '#fbdcaa', 0.45);
    cloud(c, 1400, 160, 120, '#fbdcaa', 0.4);
    c.hills(520, 20, ['#c98658', '#e3ac74'], 900);
    for (let i = 0; i < 15; i++) { const w = c.between(50, 110); const h = c.between(24, 80); const x = i * 112 + c.between(-20, 20); c.rect(x, 560 - h, w, h + 20, '#a65f46'); for (let k = 0; k < w / 26 - 1; k++) c.rect(x + 10 + k * 24, 574 - h, 9, 13, '#f7cf8d', 'opacity=".6"'); }
    c.rect(1180, 380, 66, 200, c.across(['#a65f46', '#8a4a3a']));
    c.path('M1174 380H1252L1238 356H1188Z', '#8a4a3a');
    for (let i = 0; i < 16; i++) roundTree(c, c.between(-20, 1620), 582, c.between(46, 86), ['#4d3a2c', '#50683d', '#6d8347']);
    c.rect(0, 576, 1600, 330, ['#f0b066', '#b7694f', '#3b3a66', '#27315c']);
    c.shimmer(820, 260, 585, 880, '#ffe6ae', 60, 0.85);
    c.shimmer(800, 1200, 590, 880, '#ef9d62', 40, 0.3);
    const dark = '#2c2647';
    c.rect(0, 512, 1600, 24, ['#43355c', dark]);
    c.line(0, 488, 1600, 488, dark, 4);
    for (let x = 10; x < 1600; x += 32) c.line(x, 488, x, 514, dark, 2.5);
    for (let x = 60; x < 1600; x += 185) {
      c.path(`M${x - 92} 534H${x + 92}Q${x + 24} 548 ${x + 18} 600V664H${x - 18}V600Q${x - 24} 548 ${x - 92} 534Z`, [dark, '#1f1c3a']);
      c.ellipse(x, 666, 38, 7, '#1f1c3a', 'opacity=".5"');
    }
    for (const [x, colour] of [[240, '#3f9e6d'], [720, '#f4c95a'], [1130, '#3f9e6d'], [1290, '#d9503c']]) { c.path(`M${x} 512V482Q${x} 472 ${x + 10} 472H${x + 84}Q${x + 96} 474 ${x + 104} 494L${x + 106} 512Z`, colour); c.rect(x + 12, 479, 62, 13, '#fff1cf', 'opacity=".8" rx="3"'); c.circle(x + 24, 513, 8, '#1c1830'); c.circle(x + 84, 513, 8, '#1c1830'); }
    pirogue(c, 430, 782, 190, '#1e1a37', '#f0a24b');
    boatman(c, 540, 790, 150, '#d9503c');
    birds(c, 1150, 250, 7, '#93452f');
  },

  'mali-earth-architecture'(c) {
    c.sky('#2f7fa8', '#76b8c6', '#f3dfae');
    c.sun(1310, 190, 64, '#fff8e2', '#fff1c6');
    cloud(c, 240, 180, 140, '#fff8ea', 0.75);
    c.hills(640, 12, '#d8a867', 900);
    for (const [x, s] of [[80, 190], [1520, 210], [1420, 150]]) roundTree(c, x, 700, s, ['#5b4430', '#4f7a45', '#76994f']);
    const wall = ['#e0a062', '#c98149', '#a9643a'];
    const spikes = (x, y, n, gap) => { for (let i = 0; i < n; i++) { c.line(x + i * gap, y, x + i * gap + 15, y + 1, '#4d2f20', 8); c.line(x + i * gap + 2, y + 9, x + i * gap + 26, y + 24, '#7a4a2c', 6, 'opacity=".4"'); } };
    const cone = (x, base, w, h) => { c.path(`M${x - w / 2} ${base}L${x - w * 0.36} ${base - h * 0.72}Q${x - w * 0.2} ${base - h * 0.97} ${x} ${base - h}Q${x + w * 0.2} ${base - h * 0.97} ${x + w * 0.36} ${base - h * 0.72}L${x + w / 2} ${base}Z`, c.across(['#e9b173', '#cf8a50', '#98572f'])); };
    c.rect(300, 450, 1000, 290, wall);
    for (let i = 0; i < 15; i++) c.path(`M${312 + i * 66} 456V428Q${330 + i * 66} 392 ${348 + i * 66} 428V456Z`, '#d8945a');
    for (let i = 0; i < 12; i++) { const x = 352 + i * 80; if (Math.abs(x - 800) > 60 && Math.abs(x - 510) > 66 && Math.abs(x - 1090) > 66) { c.rect(x, 520, 28, 130, '#9c5a34', 'opacity=".5" rx="12"'); } }
    for (const [x, w, h] of [[510, 150, 400], [1090, 150, 400], [800, 190, 500]]) {
      cone(x, 742, w, h);
      for (let row = 0; row < (h > 450 ? 5 : 4); row++) { const y = 700 - h + 130 + row * 74; spikes(x - w * 0.27, y, 4, w * 0.165); }
      c.ellipse(x, 742 - h - 8, 11, 15, '#fdf3dc');
      c.line(x, 742 - h, x, 742 - h + 10, '#4d2f20', 5);
    }
    for (const x of [308, 1292]) { cone(x, 742, 92, 340); }
    c.path('M752 742V640Q752 588 800 582Q848 588 848 640V742Z', '#4a2a1d');
    c.path('M768 742V646Q768 606 800 600V742Z', '#6b3f28');
    for (const x of [620, 660, 940, 980]) c.path(`M${x - 16} 742V680Q${x - 16} 656 ${x} 652Q${x + 16} 656 ${x + 16} 680V742Z`, '#5b3421', 'opacity=".8"');
    c.rect(260, 736, 1080, 26, '#b87546');
    c.path('M0 756H1600V900H0Z', ['#e9bd7a', '#cf9355']);
    c.path('M260 762H1340L1180 838H140Z', '#8a4f30', 'opacity=".28"');
    for (const [x, y, h, s, t, b] of [[470, 846, 116, '#5b372a', '#f4f0e2', '#e9e2cf'], [540, 852, 110, '#4a2c22', '#2f4f9c', '#233b78'], [1130, 862, 122, '#4a2c22', '#e0803a', '#b9572a'], [1400, 834, 100, '#5b372a', '#3f9e7d', '#2b7a60']]) { c.path(`M${x} ${y}l-90 26h20l84 -22Z`, '#7a4a2c', 'opacity=".35"'); figure(c, x, y, h, [s, t, b]); }
    birds(c, 1010, 150, 5, '#3c5f70');
  },

  'mali-pirogues-at-dusk'(c) {
    c.sky('#1d2456', '#5a3a78', '#c35f6a', '#f4a05a', '#fad08a');
    for (let i = 0; i < 50; i++) c.circle(c.between(0, 1600), c.between(0, 220), c.between(0.8, 2.2), '#fff', 'opacity=".6"');
    c.sun(1130, 486, 92, ['#fff0c0', '#fbb45c'], '#ffc880');
    c.hills(500, 14, '#8f4a63', 800);
    c.hills(522, 10, '#5c3359', 620);
    for (const [x, h] of [[110, 170], [200, 120], [270, 150], [1450, 160], [1540, 120]]) palm(c, x, 540, h, ['#3c2246', '#3c2246', '#4a2b52'], c.between(-0.12, 0.12));
    c.rect(0, 536, 1600, 364, ['#f6b066', '#c4636a', '#5d3a78', '#232a5e']);
    c.shimmer(1130, 240, 545, 890, '#ffe6ac', 64, 0.9);
    c.shimmer(500, 1000, 550, 890, '#f29a68', 36, 0.3);
    pirogue(c, 440, 690, 250, '#1c173b', '#e98a45');
    boatman(c, 560, 690, 210, '#2f6f8f');
    c.ellipse(330, 672, 60, 26, '#3b2a4e');
    c.ellipse(400, 668, 44, 30, '#4c3358');
    pirogue(c, 980, 602, 120, '#241c46', '#e98a45');
    boatman(c, 1030, 602, 104, '#d9603c');
    c.ellipse(440, 742, 240, 12, '#1c173b', 'opacity=".35"');
    c.path('M-10 900V800Q40 770 90 830Q120 780 150 860Q190 820 220 900Z', '#120f2c');
    for (let i = 0; i < 26; i++) { const x = i < 15 ? c.between(0, 240) : c.between(1400, 1600); const h = c.between(110, 250); const lean = c.between(-40, 40); c.stroke(`M${x} 910Q${x} ${900 - h * 0.6} ${x + lean} ${900 - h}`, '#120f2c', 5); if (i % 3 === 0) c.ellipse(x + lean, 896 - h, 6, 20, '#2a1f48'); }
    birds(c, 760, 260, 7, '#2b2150');
  },
};
