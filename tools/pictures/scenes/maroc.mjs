import { birds, cloud, cypress, palm, roundTree } from '../motifs.mjs';

const arch = (x, foot, w, h) => `M${x - w / 2} ${foot}V${foot - h * 0.52}C${x - w * 0.62} ${foot - h * 0.72} ${x - w * 0.42} ${foot - h * 0.93} ${x} ${foot - h}C${x + w * 0.42} ${foot - h * 0.93} ${x + w * 0.62} ${foot - h * 0.72} ${x + w / 2} ${foot - h * 0.52}V${foot}Z`;

function tiles(c, x, y, columns, rows, size, colours) {
  for (let row = 0; row < rows; row++) for (let i = 0; i < columns; i++) {
    const [tx, ty] = [x + (i + 0.5) * size, y + (row + 0.5) * size];
    c.rect(tx - size / 2, ty - size / 2, size, size, colours[(i + row) % 2]);
    for (const turn of [0, 45]) c.add(`<rect x="${tx - size * 0.24}" y="${ty - size * 0.24}" width="${size * 0.48}" height="${size * 0.48}" fill="${colours[2 + (i + row) % 2]}" transform="rotate(${turn} ${tx} ${ty})"/>`);
    c.circle(tx, ty, size * 0.11, colours[0]);
  }
}

export const scenes = {
  'maroc-atlas-and-arches'(c) {
    c.sky('#3f86c4', '#92c2dc', '#f6dcc0', '#f3bd97');
    c.sun(706, 300, 46, '#fff8e6', '#fff0cf');
    const peak = (x, y, w, fill) => { const foot = 640; c.poly([[x - w, foot], [x - w * 0.42, y + (foot - y) * 0.46], [x - w * 0.3, y + (foot - y) * 0.4], [x, y], [x + w * 0.2, y + (foot - y) * 0.24], [x + w * 0.34, y + (foot - y) * 0.3], [x + w, foot]], fill); const d = (foot - y) * 0.42; c.poly([[x, y], [x + w * 0.2, y + (foot - y) * 0.24], [x + w * 0.34, y + (foot - y) * 0.3], [x + w * 0.24, y + d * 0.96], [x + w * 0.14, y + d * 0.76], [x + w * 0.02, y + d * 1.16], [x - w * 0.1, y + d * 0.8], [x - w * 0.2, y + d * 1.08], [x - w * 0.3, y + (foot - y) * 0.4]], '#ffffff'); c.poly([[x, y], [x + w * 0.2, y + (foot - y) * 0.24], [x + w * 0.34, y + (foot - y) * 0.3], [x + w * 0.24, y + d * 0.96], [x + w * 0.1, y + d * 0.6]], '#b9c9e6'); };
    for (const [x, y, w] of [[250, 330, 300], [1330, 320, 320], [520, 380, 240], [1080, 380, 260], [830, 290, 340]]) peak(x, y, w, ['#5f78b4', '#7f8cb8', '#b5a4b4']);
    c.ridge(560, 540, 90, ['#7a7aa6', '#c08f92'], 0.5);
    c.mist(500, 170, '#f7d6b4', 0.6);
    c.hills(610, 26, ['#c48a63', '#b2714d'], 800);
    c.hills(668, 20, ['#8f9a55', '#6b7d45'], 620);
    for (let i = 0; i < 22; i++) { const [x, y] = [c.between(200, 1400), c.between(672, 730)]; const w = c.between(34, 70); c.rect(x, y - w * 0.6, w, w * 0.75, c.pick(['#e2a878', '#d8946a', '#edbd8d'])); c.rect(x + w * 0.4, y - w * 0.3, w * 0.2, w * 0.26, '#7a3f2c'); }
    c.rect(1010, 540, 52, 190, c.across(['#d9946a', '#b96f4b'])); c.rect(1002, 528, 68, 16, '#b96f4b'); c.rect(1022, 496, 28, 34, '#d9946a'); c.circle(1036, 492, 12, '#2b8a7c');
    for (const [x, h] of [[520, 130], [560, 160], [760, 140], [1110, 150]]) cypress(c, x, 742, h, '#2f5b45');
    c.rect(0, 736, 1600, 164, ['#d99a6b', '#b86f4a']);
    const openings = [[340, 780, 330, 600], [800, 780, 360, 660], [1260, 780, 330, 600]];
    c.add(`<path fill-rule="evenodd" fill="${c.paint(['#d9704c', '#c4573d', '#a34430'])}" d="M0 0H1600V780H0Z ${openings.map(o => arch(...o)).join(' ')}"/>`);
    for (const [x, foot, w, h] of openings) {
      c.path(arch(x, foot, w, h), 'none', 'stroke="#f0b58c" stroke-width="14"');
      c.path(arch(x + 9, foot, w - 16, h - 10), 'none', 'stroke="#7a2f24" stroke-width="9" opacity=".35"');
    }
    tiles(c, 0, 0, 20, 1, 80, ['#125a6b', '#1a7484', '#f1c469', '#f4ead2']);
    c.rect(0, 80, 1600, 10, '#f0b58c');
    for (const x of [80, 570, 1030, 1520]) { c.rect(x - 44, 430, 88, 22, '#f0b58c', 'rx="6"'); c.rect(x - 36, 452, 72, 330, c.across(['#e8976d', '#c4573d', '#963b2b'])); }
    c.rect(0, 776, 1600, 124, ['#f2d3a8', '#cf9464']);
    for (let i = -4; i < 20; i++) c.line(800 + (i - 8) * 90, 780, 800 + (i - 8) * 190, 900, '#a9683f', 3, 'opacity=".4"');
    c.line(0, 824, 1600, 824, '#a9683f', 3, 'opacity=".4"');
    for (const [x, , w] of openings) c.poly([[x - w / 2, 782], [x + w / 2, 782], [x + w / 2 - 70, 900], [x - w / 2 - 130, 900]], '#fff2d0', 'opacity=".4"');
    for (const x of [80, 1520]) { c.path(`M${x - 60} 772Q${x - 78} 850 ${x - 36} 872H${x + 36}Q${x + 78} 850 ${x + 60} 772Z`, ['#1f7f8c', '#0f4d5c']); for (let k = 0; k < 15; k++) { const a = (-160 + k * 10) * Math.PI / 180; c.path(`M${x} 772Q${x + Math.cos(a) * 60} ${772 + Math.sin(a) * 100} ${x + Math.cos(a) * 100} ${772 + Math.sin(a) * 130}Q${x + Math.cos(a) * 40 + 14} ${772 + Math.sin(a) * 80} ${x + 8} 772Z`, k % 2 ? '#3f8a5a' : '#2b6b48'); } c.rect(x - 66, 764, 132, 16, '#2a97a3', 'rx="8"'); }
  },

  'maroc-kasbah-and-dunes'(c) {
    c.sky('#4a6fb0', '#b79bbd', '#f3b596', '#fbdcae');
    c.sun(420, 380, 82, '#fff1cf', '#ffdfae');
    cloud(c, 1200, 190, 150, '#fbe3d2', 0.5);
    c.ridge(480, 450, 90, ['#9a7fa6', '#c79a9c'], 0.5);
    c.mist(420, 170, '#fbd2a8', 0.8);
    c.hills(600, 30, ['#f0b172', '#de8f55'], 1100);
    const mud = c.across(['#e2935f', '#c96f46', '#9a4b33']);
    const tall = (x, foot, w, h) => {
      c.path(`M${x - w / 2} ${foot}L${x - w * 0.43} ${foot - h}H${x + w * 0.43}L${x + w / 2} ${foot}Z`, mud);
      for (let i = 0; i < 4; i++) c.poly([[x - w * 0.43 + i * w * 0.24, foot - h], [x - w * 0.43 + i * w * 0.24 + w * 0.07, foot - h - 26], [x - w * 0.43 + i * w * 0.24 + w * 0.14, foot - h]], '#d9845a');
      for (let row = 0; row < 2; row++) for (let i = 0; i < 5; i++) c.poly([[x - w * 0.34 + i * w * 0.15, foot - h + 34 + row * 30], [x - w * 0.3 + i * w * 0.15, foot - h + 22 + row * 30], [x - w * 0.26 + i * w * 0.15, foot - h + 34 + row * 30], [x - w * 0.3 + i * w * 0.15, foot - h + 46 + row * 30]], '#6f3426', 'opacity=".7"');
      for (const dy of [120, 190]) if (dy < h - 60) c.rect(x - w * 0.08, foot - h + dy, w * 0.16, 38, '#4d241c', 'rx="5"');
    };
    for (const [x, w, h] of [[760, 120, 220], [1330, 130, 240]]) tall(x, 680, w, h);
    c.rect(800, 520, 500, 170, mud);
    for (let i = 0; i < 16; i++) c.poly([[802 + i * 31, 520], [818 + i * 31, 496], [834 + i * 31, 520]], '#d9845a');
    for (const [x, w, h] of [[900, 140, 330], [1190, 150, 370], [1050, 130, 280]]) tall(x, 690, w, h);
    c.path(arch(1050, 692, 70, 130), '#3d1c17');
    for (const x of [790, 1000, 1105, 1290]) c.rect(x - 8, 590, 16, 34, '#4d241c', 'rx="4"');
    for (const [x, y, h, lean] of [[610, 700, 250, 0.1], [660, 712, 180, -0.12], [1440, 700, 280, -0.1], [1500, 716, 190, 0.1], [980, 716, 130, 0.1]]) palm(c, x, y, h, ['#6a4330', '#2f5f45', '#477f53'], lean);
    c.path('M-10 720C240 640 520 690 760 706S1300 720 1610 680V900H-10Z', ['#f2b36e', '#d98a4d']);
    c.path('M-10 780C200 700 380 740 560 790S1000 860 1610 770V900H-10Z', ['#f7c98a', '#e39b58']);
    c.path('M560 790C760 846 1000 860 1610 770V900H700C680 850 630 812 560 790Z', '#b5653c', 'opacity=".45"');
    c.path('M-10 850C260 800 420 830 640 900H-10Z', '#fbdca6');
    for (let i = 0; i < 5; i++) c.stroke(`M${60 + i * 40} ${806 + i * 18}q120 -26 260 6`, '#c97f48', 3, 'opacity=".35"');
    birds(c, 850, 210, 5, '#5a4270');
  },

  'maroc-riad-courtyard'(c) {
    c.rect(0, 0, 1600, 900, ['#f3dcb8', '#eac79b']);
    c.rect(520, 0, 560, 60, ['#8cc4e0', '#bfe0ea']);
    c.rect(0, 60, 1600, 150, ['#f7e6c8', '#efd3a9']);
    for (let x = 0; x < 1600; x += 50) { c.circle(x + 25, 206, 21, '#dcb382'); c.circle(x + 25, 200, 21, '#f7e6c8'); }
    c.rect(0, 58, 1600, 14, '#8a4b30').rect(0, 150, 1600, 9, '#8a4b30');
    for (let x = 20; x < 1600; x += 36) c.line(x, 74, x, 150, '#8a4b30', 4);
    const openings = [[210, 640, 250, 400], [800, 640, 300, 430], [1390, 640, 250, 400], [505, 640, 220, 370], [1095, 640, 220, 370]];
    for (const [x, foot, w, h] of openings) {
      c.path(arch(x, foot, w + 34, h + 24), '#d9a978');
      c.path(arch(x, foot, w, h), ['#24405f', '#3f6b7d', '#8a6f5c']);
      c.path(arch(x, foot, w, h), 'none', 'stroke="#fbeed6" stroke-width="8"');
    }
    c.path('M720 640V460Q720 420 800 400Q880 420 880 460V640Z', '#6d3b26');
    c.line(800, 404, 800, 640, '#3f1f15', 5);
    for (const y of [480, 540, 600]) for (const x of [750, 850]) c.poly([[x - 18, y], [x, y - 18], [x + 18, y], [x, y + 18]], '#d99a4d');
    for (const x of [210, 1390]) { c.glow(x, 390, 110, '#ffd98a', 0.8); c.line(x, 250, x, 356, '#3f2a20', 4); c.path(`M${x - 22} 370L${x} 350L${x + 22} 370L${x + 14} 420L${x} 434L${x - 14} 420Z`, '#f5c45e'); }
    tiles(c, 0, 560, 32, 2, 50, ['#12606f', '#f3ead6', '#f0b948', '#1d8794']);
    for (const [x, foot, w] of openings) c.rect(x - w / 2, 556, w, 108, x === 800 ? '#5a3021' : '#3d4f57');
    c.rect(714, 556, 172, 108, '#6d3b26').line(800, 556, 800, 662, '#3f1f15', 5);
    c.rect(0, 660, 1600, 240, ['#e0b083', '#f2d6ad']);
    for (let i = -12; i <= 12; i++) c.line(800 + i * 80, 660, 800 + i * 150, 900, '#c08a5b', 3, 'opacity=".5"');
    for (const y of [690, 732, 790, 860]) c.line(0, y, 1600, y, '#c08a5b', 3, 'opacity=".5"');
    c.poly([[520, 720], [1080, 720], [1240, 900], [360, 900]], '#f7ead2');
    c.poly([[540, 732], [1060, 732], [1196, 900], [404, 900]], ['#2aa0ac', '#0f5f78']);
    c.shimmer(800, 360, 740, 895, '#d9f3ee', 26, 0.6);
    c.path('M770 820H830L818 760H782Z', '#f3e2c4').ellipse(800, 756, 84, 18, '#fbf0d9').ellipse(800, 752, 70, 12, '#4fb6bd');
    c.stroke('M800 750V690M800 692Q770 684 752 742M800 692Q830 684 848 742M800 690Q786 676 772 744M800 690Q814 676 828 744', '#ffffff', 4, 'opacity=".8"');
    for (const [x, s] of [[240, 420], [1360, 420]]) {
      roundTree(c, x, 800, s, ['#6a4630', '#24684a', '#388a58']);
      for (let i = 0; i < 15; i++) { const a = c.between(0, 6.28); const r = Math.sqrt(c.random()); c.circle(x + Math.cos(a) * r * s * 0.29, 800 - s * 0.72 + Math.sin(a) * r * s * 0.33, 13, ['#ffb648', '#f0812e']); }
      c.path(`M${x - 70} 780H${x + 70}L${x + 52} 880H${x - 52}Z`, ['#d9683f', '#a8432c']); c.rect(x - 78, 768, 156, 22, '#e58258', 'rx="6"');
    }
  },
};
