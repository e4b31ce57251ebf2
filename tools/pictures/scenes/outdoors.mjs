import { birds, cloud, cypress, roundTree, skyline } from '../motifs.mjs';

const autumn = [['#5a3a2a', '#d9762f', '#f0a04a'], ['#5a3a2a', '#c4502f', '#e87a4a'], ['#5a3a2a', '#dda43a', '#f6cd6a'], ['#5a3a2a', '#7f9a4a', '#a9bd66']];

export const scenes = {
  'theme-campus'(c) {
    c.sky('#7fb6d9', '#c2dde0', '#fbeacb');
    c.sun(300, 210, 62, '#fff8e4');
    cloud(c, 1240, 150, 150, '#fff', 0.75);
    cloud(c, 660, 120, 100, '#fff', 0.6);
    for (let i = 0; i < 12; i++) roundTree(c, i * 150 - 20, 640, c.between(160, 240), ['#6a5442', '#7f9f72', '#9dba86']);
    c.rect(330, 380, 940, 270, ['#f6e6cc', '#e0c4a0']);
    for (let i = 0; i < 14; i++) if (i < 4 || i > 9) { const x = 358 + i * 66; for (const y of [420, 530]) { c.path(`M${x} ${y + 70}V${y + 16}Q${x + 15} ${y - 6} ${x + 30} ${y + 16}V${y + 70}Z`, '#5f7f96'); c.line(x + 15, y + 6, x + 15, y + 70, '#f6e6cc', 3); } }
    c.rect(316, 364, 968, 20, '#cfae88');
    c.path('M310 364L370 310H1230L1290 364Z', ['#8a5a4a', '#6d4238']);
    c.rect(600, 340, 400, 310, ['#fbeed8', '#e9d0ac']);
    c.poly([[572, 346], [800, 236], [1028, 346]], ['#fdf4e2', '#e6cba4']);
    c.circle(800, 308, 22, '#5f7f96').circle(800, 308, 13, '#fdf4e2');
    c.rect(580, 342, 440, 22, '#d9b88c');
    c.path('M740 250Q750 160 800 150Q850 160 860 250Z', '#5f8a86').rect(748, 236, 104, 20, '#f6e6cc').line(800, 150, 800, 112, '#4a6a68', 5);
    c.poly([[572, 346], [800, 236], [1028, 346]], ['#fdf4e2', '#e6cba4']).circle(800, 306, 20, '#5f7f96');
    c.rect(764, 480, 72, 170, '#6d3f30', 'rx="4"').line(800, 484, 800, 650, '#4a2820', 4);
    for (const x of [618, 688, 758, 842, 912, 982]) { c.rect(x - 15, 374, 30, 270, c.across(['#ffffff', '#f6e8d0', '#c9a880'])); c.rect(x - 21, 364, 42, 13, '#fff6e6').rect(x - 21, 638, 42, 14, '#fff6e6'); }
    for (let i = 0; i < 4; i++) c.rect(576 - i * 14, 648 + i * 10, 448 + i * 28, 11, i % 2 ? '#e0c4a0' : '#f3dfc0');
    c.path('M-10 664H1610V900H-10Z', ['#9fc46a', '#5f9a52']);
    c.path('M680 688H920L1180 900H420Z', ['#f6e3c0', '#e3c494']);
    c.path('M-10 740Q300 700 640 720L440 900H-10Z', '#b3d17a', 'opacity=".4"');
    [[130, 790, 400], [330, 730, 250], [1280, 735, 260], [1470, 800, 420]].forEach(([x, y, s], i) => { c.ellipse(x + 40, y, s * 0.3, s * 0.04, '#2f5f3a', 'opacity=".35"'); roundTree(c, x, y, s, autumn[i]); });
    for (let i = 0; i < 60; i++) c.ellipse(c.between(0, 1600), c.between(740, 890), 7, 4, c.pick(['#e87a4a', '#f0a04a', '#f6cd6a']), 'opacity=".8"');
  },

  'theme-port'(c) {
    c.sky('#2f6f9c', '#86b6c6', '#f6d9a8', '#f7b67c');
    c.sun(300, 410, 78, '#fff2cf', '#ffe2a8');
    cloud(c, 1280, 150, 150, '#fff1dc', 0.5);
    c.hills(560, 18, '#8fa3a8', 800);
    const crane = (x, s, f) => c.at(x, 610, () => { c.stroke('M-70 0L-50 -330M70 0L50 -330M-62 -130H62M-55 -240H55M-62 -130L55 -240M62 -130L-55 -240', f, 13); c.rect(-76, -350, 152, 30, f); c.rect(-330, -364, 560, 18, f); c.stroke('M0 -460L-320 -360M0 -460L220 -360M0 -460L-40 -350M0 -460L40 -350', f, 7); c.rect(-40, -346, 60, 40, '#f6e6cc', 'rx="4"'); c.line(-220, -350, -220, -216, f, 4); c.rect(-266, -216, 92, 42, '#f2b23f'); }, s);
    crane(1290, 0.82, '#b0503f');
    crane(960, 1, '#d9603f');
    c.rect(0, 600, 1600, 300, ['#e0a878', '#3f8a9c', '#1c5a78', '#123f5c']);
    c.shimmer(300, 200, 610, 880, '#fff0c8', 40, 0.8);
    c.shimmer(900, 1000, 620, 890, '#8fc4cc', 40, 0.35);
    c.rect(850, 596, 760, 26, '#6d6a72').rect(850, 620, 760, 22, '#4a4c58');
    const boxes = ['#e2583e', '#f2b23f', '#2f8a7c', '#2f5f9c', '#f4e6cc', '#c43f4f'];
    [6, 9, 10, 8, 10, 7].forEach((_, row) => { const n = [12, 12, 11, 9, 6][row] ?? 0; for (let i = 0; i < n; i++) { const x = 330 + i * 70 + (row > 2 ? 70 : 0); const f = c.pick(boxes); c.rect(x, 646 - row * 42, 67, 39, f); for (let k = 1; k < 6; k++) c.line(x + k * 11, 651 - row * 42, x + k * 11, 680 - row * 42, '#000', 2, 'opacity=".14"'); } });
    c.rect(1190, 500, 120, 190, ['#fbf3e4', '#d9d0c4']); for (let y = 520; y < 660; y += 36) for (let i = 0; i < 4; i++) c.rect(1202 + i * 27, y, 18, 16, '#2f5f7c');
    c.rect(1176, 488, 148, 18, '#fbf3e4').rect(1250, 436, 40, 54, '#e2583e').line(1210, 488, 1210, 420, '#4a4c58', 5);
    c.path('M210 684H1380L1340 800Q1330 816 1300 816H330Q290 812 270 776Z', ['#24406b', '#16294a']);
    c.path('M262 760H1352L1340 800Q1330 816 1300 816H330Q290 812 262 760Z', '#c4453a').line(214, 690, 1378, 690, '#f4e6cc', 6);
    c.ellipse(810, 820, 560, 14, '#0f3450', 'opacity=".6"');
    for (let i = 0; i < 26; i++) c.rect(300 + c.between(0, 960), 832 + c.between(0, 56), c.between(50, 160), 4, '#10304f', 'opacity=".45" rx="2"');
    birds(c, 560, 260, 7, '#3f5a70');
  },

  'theme-wind-farm'(c) {
    c.sky('#5aa9d6', '#b0dbe0', '#f6efc8');
    c.sun(1240, 230, 74, '#fffae6');
    cloud(c, 300, 170, 160, '#fff', 0.8);
    cloud(c, 900, 120, 110, '#fff', 0.6);
    const turbine = (x, y, h, turn) => { c.path(`M${x - h * 0.022} ${y}L${x - h * 0.01} ${y - h}H${x + h * 0.01}L${x + h * 0.022} ${y}Z`, c.across(['#ffffff', '#ccd8e0'])); for (let i = 0; i < 3; i++) c.add(`<path d="M0 0C${h * 0.05} ${-h * 0.1} ${h * 0.03} ${-h * 0.4} 0 ${-h * 0.52}C${-h * 0.012} ${-h * 0.3} ${-h * 0.018} ${-h * 0.1} 0 0Z" fill="${i ? '#f6fafc' : '#e3edf2'}" transform="translate(${x} ${y - h}) rotate(${turn + i * 120})"/>`); c.circle(x, y - h, h * 0.025, '#dfe9ef'); };
    c.hills(560, 30, ['#a5ccae', '#8abf9c'], 900);
    [[180, 570, 210, 10], [400, 560, 190, 50], [700, 570, 200, 85], [1000, 566, 190, 20], [1480, 570, 210, 65]].forEach(t => turbine(...t));
    c.mist(460, 150, '#eef3d8', 0.6);
    c.hills(640, 46, ['#7dbb74', '#4f9f63'], 1000);
    [[300, 660, 360, 35], [1130, 664, 400, 80]].forEach(t => turbine(...t));
    turbine(760, 700, 530, 8);
    c.hills(716, 30, ['#5cab63', '#2f8255'], 760);
    for (let row = 0; row < 3; row++) for (let i = -1; i < 7; i++) {
      const s = 1 + row * 0.28; const [x, y] = [i * 250 * s + 30 - row * 120, 752 + row * 58];
      c.line(x + 100 * s, y + 20 * s, x + 100 * s, y + 56 * s, '#3a4f5c', 7);
      c.poly([[x + 30 * s, y], [x + 190 * s, y], [x + 220 * s, y + 44 * s], [x, y + 44 * s]], c.slanted(['#5f9fd9', '#22508f', '#173a70']), 'stroke="#e3edf2" stroke-width="4"');
      for (let k = 1; k < 4; k++) c.line(x + (30 + k * 40) * s, y, x + k * 55 * s, y + 44 * s, '#a9cbe8', 2, 'opacity=".7"');
      c.line(x + 15 * s, y + 22 * s, x + 205 * s, y + 22 * s, '#a9cbe8', 2, 'opacity=".7"');
    }
    birds(c, 560, 280, 5, '#4a7a8c');
  },

  'theme-hospital'(c) {
    c.sky('#7cc4d9', '#c4e6e3', '#fbf3dc');
    cloud(c, 260, 160, 150, '#fff', 0.85);
    cloud(c, 1320, 120, 130, '#fff', 0.75);
    skyline(c, 640, 60, 200, '#b5d6d9', '#e9f5f2', 0.35);
    c.rect(280, 330, 460, 350, ['#fdfdfb', '#dcebea']);
    c.rect(740, 220, 360, 460, ['#ffffff', '#e0eeee']);
    c.rect(1100, 420, 260, 260, ['#f3d9bf', '#dfb998']);
    for (let f = 0; f < 4; f++) { const y = 356 + f * 78; c.rect(300, y, 420, 46, c.slanted(['#5fb3c9', '#2f7f9c'])); for (let x = 342; x < 720; x += 42) c.line(x, y, x, y + 46, '#e9f5f4', 4); if (f % 2) c.rect(426, y, 84, 46, '#ffe6a8', 'opacity=".8"'); }
    for (let f = 0; f < 5; f++) for (let i = 0; i < 5; i++) c.rect(764 + i * 66, 330 + f * 56, 44, 36, (f + i) % 4 ? '#4fa0b8' : '#ffe2a0', 'rx="3"');
    c.rect(904, 238, 32, 80, '#2f8a8f', 'rx="4"').rect(880, 262, 80, 32, '#2f8a8f', 'rx="4"');
    for (let i = 0; i < 4; i++) c.rect(1124 + i * 58, 450, 36, 60, '#3f8aa3', 'rx="3"').rect(1124 + i * 58, 540, 36, 60, '#3f8aa3', 'rx="3"');
    c.rect(270, 318, 480, 14, '#2f8a8f').rect(730, 208, 380, 14, '#2f8a8f').rect(1092, 408, 276, 14, '#b07a58');
    c.rect(760, 604, 320, 76, '#2a6f86').rect(700, 584, 440, 22, '#2f8a8f', 'rx="4"'); for (const x of [712, 1120]) c.rect(x, 604, 12, 78, '#dcebea'); for (let x = 800; x < 1080; x += 56) c.line(x, 606, x, 680, '#bfe0e0', 4);
    c.rect(0, 676, 1600, 70, ['#a3d08a', '#7dba72']).rect(0, 740, 1600, 160, ['#7f8a94', '#5f6a78']).rect(0, 736, 1600, 12, '#e6e2d6');
    for (let x = 30; x < 1600; x += 170) c.rect(x, 838, 90, 8, '#f6efdc', 'rx="4"');
    [[90, 730, 260], [220, 724, 170], [1430, 730, 270], [1550, 736, 190]].forEach(([x, y, s]) => roundTree(c, x, y, s, ['#6a5240', '#3f9468', '#63b581']));
    for (let i = 0; i < 14; i++) c.ellipse(300 + i * 30, 716, 24, 18, i % 2 ? '#4fa070' : '#6fba84');
    for (let i = 0; i < 16; i++) c.circle(300 + i * 27, 706 + (i % 3) * 7, 5, c.pick(['#f28a9a', '#fbd06c', '#fff']));
    c.at(1010, 812, () => { c.ellipse(0, 6, 200, 12, '#2f3845', 'opacity=".4"'); c.path('M-180 -8V-142Q-180 -156 -166 -156H70V-8Z', '#fdfdfb'); c.path('M70 -8V-156Q118 -156 138 -112L154 -76Q184 -70 184 -44V-8Z', '#f0f4f4'); c.path('M84 -136Q108 -134 120 -108L130 -80H84Z', '#4fa0b8'); c.rect(-180, -62, 364, 18, '#e2504a'); c.rect(-72, -136, 18, 58, '#2f8a8f').rect(-92, -116, 58, 18, '#2f8a8f'); c.rect(20, -172, 44, 18, '#3f8ae0', 'rx="6"'); for (const x of [-110, 110]) c.circle(x, -4, 34, '#2b333f').circle(x, -4, 15, '#cfd8dc'); });
  },

  'theme-fields'(c) {
    c.sky('#f2b06a', '#f9d79c', '#d9e6cc');
    c.sun(1180, 250, 74, '#fff6dc', '#fff0c8');
    cloud(c, 380, 150, 150, '#fff6e6', 0.7);
    c.hills(380, 26, ['#9dbd9c', '#b5cca0'], 800);
    c.mist(300, 150, '#fbecc8', 0.6);
    c.hills(426, 18, '#7da868', 700);
    c.at(430, 452, () => { c.rect(-90, -80, 150, 82, ['#c9503f', '#9c3a34']); c.path('M-106 -76L-70 -126H40L76 -76Z', '#f3e3cc'); c.path('M-36 2V-50H8V2Z', '#f3e3cc').line(-36, -50, 8, 2, '#9c3a34', 4).line(8, -50, -36, 2, '#9c3a34', 4); c.rect(86, -160, 58, 162, c.across(['#f0efe8', '#bfc6c4'])); c.path('M86 -160Q115 -206 144 -160Z', '#8fa3a8'); c.rect(160, -112, 46, 114, c.across(['#e6e4dc', '#b0b9b8'])); c.path('M160 -112Q183 -148 206 -112Z', '#7f959c'); });
    [[250, 456, 110], [300, 450, 80], [700, 452, 90], [1300, 456, 110], [1400, 452, 80]].forEach(([x, y, s]) => roundTree(c, x, y, s, ['#5a4432', '#3f7f4c', '#5f9a58']));
    const bands = ['#e9c04f', '#8fbf5a', '#c98a4a', '#6aa84f', '#f3d26a', '#4f9650', '#b5773f', '#a5c95f', '#e0a83f', '#3f8a4a', '#d9c25a', '#7db355'];
    c.clip('<path d="M-10 452C400 436 1100 436 1610 452V910H-10Z"/>', () => bands.forEach((f, i) => {
      const [t0, t1, b0, b1] = [300 + i * 84, 384 + i * 84, -2400 + i * 534, -1866 + i * 534];
      c.path(`M${t0} 430Q${(t0 + b0) / 2 - 60} 660 ${b0} 910H${b1}Q${(t1 + b1) / 2 - 60} 660 ${t1} 430Z`, [f, f]);
      for (let k = 1; k < 6; k++) { const [t, b] = [t0 + k * 14, b0 + k * 89]; c.stroke(`M${t} 430Q${(t + b) / 2 - 60} 660 ${b} 910`, i % 2 ? '#24592f' : '#7a4a24', 3.4, 'opacity=".24"'); }
    }));
    c.mist(410, 120, '#fbe9bc', 0.5);
    c.at(1080, 660, () => { c.ellipse(0, 8, 150, 12, '#3a2a1a', 'opacity=".35"'); c.path('M-96 -40V-128H20V-66H118Q132 -64 132 -50V-16H-96Z', ['#e2533f', '#b23a34']); c.rect(-82, -116, 86, 52, '#a9d6dc', 'rx="4"'); c.rect(-104, -138, 136, 14, '#3a3f4a', 'rx="5"').rect(84, -116, 11, 52, '#3a3f4a'); c.circle(-50, -38, 54, '#2b2f38').circle(-50, -38, 25, '#f2b23f'); c.circle(98, -20, 34, '#2b2f38').circle(98, -20, 15, '#f2b23f'); });
    c.hills(880, 12, ['#5f8f3f', '#3a6b34'], 300);
    birds(c, 800, 210, 6, '#8a6a4a');
  },

  'theme-construction'(c) {
    c.sky('#3f5a8f', '#a487a8', '#f3a58a', '#fbd49a');
    c.sun(760, 470, 96, '#fff2cf', '#ffdca8');
    cloud(c, 280, 170, 140, '#f7cdb8', 0.45);
    skyline(c, 680, 60, 220, '#b9858f', '#fbd9a8', 0.25);
    c.mist(480, 210, '#fbcf9c', 0.6);
    const frame = (x, w, floors, f, done) => { const y = 740; for (let i = 0; i < floors; i++) { const t = y - (i + 1) * 74; if (i < done) { c.rect(x, t, w, 74, '#d98f68'); for (let k = 0; k < w / 66 - 0.5; k++) c.rect(x + 16 + k * 66, t + 18, 36, 42, '#4a5578', 'rx="3"'); } c.rect(x - 8, t, w + 16, 11, f); for (let k = 0; k <= 4; k++) c.rect(x + k * (w - 12) / 4, t, 12, 74, f); } for (let k = 0; k <= 4; k++) c.line(x + 6 + k * (w - 12) / 4, y - floors * 74, x + 6 + k * (w - 12) / 4, y - floors * 74 - 30, f, 3); };
    frame(260, 300, 5, '#5f4f6f', 2); frame(960, 360, 6, '#4a4264', 3);
    const crane = (x, top, arm, dir) => { const f = '#f2a93a'; c.rect(x - 14, top, 28, 745 - top, 'none', `stroke="${f}" stroke-width="7"`); for (let y = top; y < 730; y += 34) c.stroke(`M${x - 14} ${y}L${x + 14} ${y + 34}`, f, 4); c.rect(x - 20, top - 10, 46, 38, '#c9503f', 'rx="4"'); const e = x + arm * dir; c.stroke(`M${x - 130 * dir} ${top - 14}H${e}M${x} ${top - 92}V${top - 14}M${x - 30 * dir} ${top - 36}H${e - 20 * dir}M${x} ${top - 92}L${x - 120 * dir} ${top - 16}M${x} ${top - 92}L${x + arm * 0.7 * dir} ${top - 36}`, f, 6); for (let k = 0; k < arm / 40 - 1; k++) c.stroke(`M${x + k * 40 * dir} ${top - 14}l${20 * dir} -22l${20 * dir} 22`, f, 3.5); c.rect(x - 130 * dir - 26, top - 14, 52, 44, '#6a5a74'); const h = x + arm * 0.76 * dir; c.line(h, top - 14, h, top + 130, '#3a3450', 3); c.rect(h - 46, top + 130, 92, 16, '#d96a45'); c.stroke(`M${h} ${top + 100}L${h - 40} ${top + 130}M${h} ${top + 100}L${h + 40} ${top + 130}`, '#3a3450', 3); };
    crane(660, 230, 400, -1); crane(1440, 170, 520, -1);
    c.rect(0, 738, 1600, 170, ['#a86a4c', '#5f3f44']);
    for (let x = 0; x < 1600; x += 92) { c.rect(x + 3, 776, 86, 66, '#f4ead8', 'rx="4"'); c.poly([[x + 12, 842], [x + 40, 776], [x + 62, 776], [x + 34, 842]], '#e2683f'); c.rect(x + 10, 842, 9, 26, '#4a3a40').rect(x + 72, 842, 9, 26, '#4a3a40'); }
  },

  'theme-journey'(c) {
    c.sky('#6fa3cf', '#c4d6dc', '#f9dcb8', '#f7c49a');
    c.sun(1150, 260, 72, '#fff6e2', '#ffeccb');
    cloud(c, 360, 170, 150, '#fff', 0.6);
    c.ridge(400, 440, 170, ['#9fb3cf', '#c9c4cc'], 0.5);
    c.mist(380, 180, '#fbe3c8', 0.75);
    c.hills(560, 50, ['#7fa88c', '#5f9478'], 900);
    c.mist(520, 150, '#f3ecd4', 0.55);
    c.hills(650, 40, ['#4f8a68', '#357558'], 760);
    for (let i = 0; i < 16; i++) cypress(c, c.between(0, 1600), c.between(690, 720), c.between(60, 110), '#2a6249');
    for (let x = 60; x < 1640; x += 210) { c.rect(x - 25, 500, 50, 360, c.across(['#e6cdb0', '#c9a587', '#9c765f'])); }
    c.add(`<path fill-rule="evenodd" fill="${c.paint(['#ecd5b8', '#c49f80'])}" d="M-10 478H1610V600H-10Z ${Array.from({ length: 9 }, (_, i) => `M${-125 + i * 210} 602V590A80 76 0 0 1 ${35 + i * 210} 590V602Z`).join(' ')}"/>`);
    c.rect(-10, 466, 1620, 18, '#f6e6cf').rect(-10, 484, 1620, 7, '#8a6a58', 'opacity=".4"');
    for (let i = 0; i < 4; i++) { const x = 150 + i * 296; if (i < 3) { c.rect(x, 376, 288, 84, ['#f8f4ec', '#dcd8d6'], 'rx="8"'); } else c.path(`M${x} 376H${x + 150}Q${x + 250} 384 ${x + 296} 444Q${x + 300} 460 ${x + 280} 460H${x}Z`, ['#f8f4ec', '#dcd8d6']); for (let k = 0; k < (i < 3 ? 6 : 3); k++) c.rect(x + 18 + k * 43, 392, 32, 28, '#2f5578', 'rx="5"'); c.rect(x, 434, i < 3 ? 288 : 284, 10, '#2f6fb0'); for (const k of [46, 90, 200, 240]) c.circle(x + k, 460, 12, '#3a4254'); }
    c.path('M1188 392Q1240 398 1270 424H1204Q1192 424 1188 414Z', '#2f5578').circle(1316, 440, 6, '#ffe9a8').glow(1326, 442, 60, '#fff2c8', 0.8);
    c.hills(800, 26, ['#35795a', '#1f5a48'], 640);
    c.path('M500 900Q640 830 560 790Q760 830 700 900Z', '#7fc0d0', 'opacity=".8"');
    [[120, 860, 200], [260, 880, 150], [1380, 860, 220], [1520, 880, 170]].forEach(([x, y, s]) => roundTree(c, x, y, s, ['#4a3a2c', '#245f48', '#3a8060']));
    birds(c, 720, 220, 6, '#5f7590');
  },
};
