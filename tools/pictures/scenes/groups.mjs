import { birds, cloud, cup, figure, roundTree, steam } from '../motifs.mjs';

function book(c, x, y, w, h, fill) {
  c.rect(x, y - h, w, h, fill, 'rx="6"').rect(x + w - 26, y - h + 6, 24, h - 12, '#fbf1dd', 'rx="3"');
  for (const k of [0.35, 0.6]) c.line(x + w - 24, y - h * k, x + w - 4, y - h * k, '#cdb898', 1.6);
  c.rect(x + w * 0.12, y - h, w * 0.05, h, '#fff', 'opacity=".35"').rect(x + w * 0.2, y - h, w * 0.015, h, '#fff', 'opacity=".35"');
}

export const scenes = {
  'group-football'(c) {
    c.sky('#3f6fa8', '#a9b8c9', '#f9cf9a', '#f7a66b');
    c.sun(1180, 330, 70, '#fff3d4', '#ffe2b0');
    cloud(c, 380, 150, 150, '#fff', 0.5);
    c.path('M-10 500V360Q400 300 800 300T1610 360V500Z', ['#5a6b8f', '#3f4f73']);
    for (let row = 0; row < 6; row++) for (let x = 6; x < 1600; x += 22) c.circle(x + (row % 2) * 11, 388 + row * 19 - Math.sin(x / 1600 * Math.PI) * 34 * (1 - row / 6), 6.5, c.pick(['#e9c07a', '#e2785a', '#f3e6cf', '#6f8fc0', '#3a4a6b', '#8fb0c0']), 'opacity=".8"');
    for (const x of [150, 1450]) { c.rect(x - 8, 130, 16, 380, '#3a4a66'); c.rect(x - 76, 80, 152, 76, '#2c3a55', 'rx="8"'); for (let i = 0; i < 8; i++) { c.circle(x - 51 + (i % 4) * 34, 101 + Math.floor(i / 4) * 34, 12, '#fffbe0'); } c.glow(x, 118, 170, '#fff6d0', 0.7); }
    c.rect(0, 492, 1600, 42, ['#e2683f', '#b94a35']).rect(0, 530, 1600, 380, '#4f9e4f');
    for (let i = 0; i < 7; i++) { const y = 530 + i * i * 8.2; c.rect(0, y, 1600, (2 * i + 1) * 8.2 + 1, i % 2 ? '#3f8f4a' : '#5cab55'); }
    c.stroke('M300 640L360 546H1240L1300 640M0 640H1600', '#f6f8ee', 6, 'opacity=".85"');
    for (let x = 506; x < 1100; x += 28) c.line(x, 310, x, 546, '#fff', 1.6, 'opacity=".55"'); for (let y = 320; y < 546; y += 26) c.line(500, y, 1100, y, '#fff', 1.6, 'opacity=".55"');
    c.stroke('M496 550V306H1104V550', '#ffffff', 13);
    c.ellipse(790, 842, 140, 18, '#1d4f2c', 'opacity=".5"'); c.circle(800, 740, 106, c.slanted(['#ffffff', '#f1efe9', '#b9bcc4']));
    c.clip('<circle cx="800" cy="740" r="106"/>', () => { const penta = (x, y, r, t) => c.poly(Array.from({ length: 5 }, (_, i) => [x + r * Math.cos((t + i * 72) * Math.PI / 180), y + r * Math.sin((t + i * 72) * Math.PI / 180)]), '#2a3550'); penta(800, 740, 36, -90); for (let i = 0; i < 5; i++) { const a = (-90 + i * 72) * Math.PI / 180; c.line(800 + Math.cos(a) * 36, 740 + Math.sin(a) * 36, 800 + Math.cos(a) * 72, 740 + Math.sin(a) * 72, '#2a3550', 4.5); penta(800 + Math.cos(a) * 102, 740 + Math.sin(a) * 102, 36, 90 + i * 72); const b = a + Math.PI / 5; const n = a + 2 * Math.PI / 5; c.stroke(`M${800 + Math.cos(a) * 72} ${740 + Math.sin(a) * 72}L${800 + Math.cos(b) * 84} ${740 + Math.sin(b) * 84}L${800 + Math.cos(n) * 72} ${740 + Math.sin(n) * 72}`, '#2a3550', 4.5); } });
  },

  'group-books'(c) {
    c.rect(0, 0, 1600, 900, ['#254a5a', '#2f5f68']);
    for (let x = -40; x < 1640; x += 90) c.rect(x, 0, 44, 660, '#2a5562', 'opacity=".6"');
    c.circle(900, 330, 280, '#f2b85f', 'opacity=".16"');
    c.rect(0, 650, 1600, 26, '#e6a868').rect(0, 676, 1600, 230, ['#b9743f', '#7f4a2e']);
    c.glow(560, 440, 460, '#ffe2a0', 0.65);
    c.ellipse(440, 656, 130, 14, '#5a3020', 'opacity=".5"'); c.rect(340, 636, 200, 20, '#c9503f', 'rx="10"'); c.stroke('M440 636L380 400L540 250', '#c9503f', 13); c.circle(380, 400, 15, '#8f342c'); c.path('M486 286L596 210Q650 260 640 340Z', ['#e2683f', '#b9452f']); c.path('M494 284L636 336L760 650H420Z', '#ffe9b4', 'opacity=".22"'); c.circle(576, 304, 26, '#fff6d6');
    [[700, 380, 58, '#c9503f'], [730, 330, 50, '#f2c46a'], [690, 370, 62, '#2f8a86'], [740, 300, 46, '#7a3f6b'], [716, 340, 54, '#e9dcc0']].reduce((y, [x, w, h, f]) => { book(c, x, y, w, h, f); return y - h; }, 652);
    c.at(880, 372, () => { c.path('M0 0C-50 -34 -110 -36 -170 -14V-70C-110 -92 -50 -88 0 -54C50 -88 110 -92 170 -70V-14C110 -36 50 -34 0 0Z', ['#fffaf0', '#e9dcc4']); c.path('M0 10C-50 -24 -110 -26 -176 -2V-14C-110 -36 -50 -34 0 0C50 -34 110 -36 176 -14V-2C110 -26 50 -24 0 10Z', '#c9503f'); for (const y of [-66, -52, -38]) c.stroke(`M-150 ${y}Q-80 ${y - 18} -20 ${y + 14}M150 ${y}Q80 ${y - 18} 20 ${y + 14}`, '#b9a68a', 3); });
    cup(c, 1210, 652, 130, '#f4e6d0'); steam(c, 1210, 520, 120); c.ellipse(1380, 650, 60, 9, '#5a3020', 'opacity=".4"'); c.stroke('M1350 630a28 22 0 1 0 56 0a28 22 0 1 0 -56 0M1424 630a28 22 0 1 0 56 0a28 22 0 1 0 -56 0M1406 628q9 -8 18 0', '#2a2430', 6);
  },

  'group-hiking'(c) {
    c.sky('#4f7fc0', '#a9c6dc', '#fbdcb8', '#f9b98c');
    c.sun(560, 330, 80, '#fff5dc', '#ffe8c0');
    cloud(c, 1240, 160, 160, '#fff', 0.6);
    c.ridge(420, 360, 190, ['#c9c6da', '#b3b8d0'], 0.52); c.mist(380, 170, '#fbdcc0', 0.75);
    c.ridge(520, 430, 150, ['#8f9ac0', '#a9a4c0'], 0.52); c.mist(460, 180, '#f9d6bc', 0.7);
    c.ridge(600, 540, 120, ['#5f7398', '#7f86a4'], 0.5); c.mist(560, 170, '#eec9b8', 0.6);
    for (let i = 0; i < 44; i++) { const x = i * 38 + c.between(-12, 12); const h = c.between(60, 130); c.path(`M${x} ${760 - h}L${x + h * 0.26} 790H${x - h * 0.26}Z`, c.pick(['#33586b', '#2b4d60', '#3d6577'])); }
    c.rect(0, 770, 1600, 140, '#2b4d60');
    c.path('M-10 900V830C200 790 420 740 640 700C760 678 900 676 1020 690C1200 712 1380 640 1610 590V900Z', ['#3a4f4a', '#1d2f33']);
    c.path('M640 700C760 678 900 676 1020 690C1200 712 1380 640 1610 590V604C1380 660 1200 732 1020 708C900 694 760 694 640 716Z', '#e9b48a', 'opacity=".5"');
    for (const [x, y, h, s, t, b, pack] of [[720, 692, 170, '#6b4232', '#e2583f', '#2b3a55', '#f2b84a'], [850, 686, 160, '#d0a07a', '#f2b84a', '#4a3a3f', '#2f8a86'], [980, 692, 176, '#a66f4c', '#2f8a9c', '#33405c', '#e2583f']]) { c.path(`M${x - h * 0.27} ${y - h * 0.74}Q${x - h * 0.3} ${y - h * 0.46} ${x - h * 0.24} ${y - h * 0.42}H${x - h * 0.04}V${y - h * 0.78}Z`, pack); figure(c, x, y + 6, h, [s, t, b]); c.path(`M${x - h * 0.09} ${y - h * 0.9}Q${x} ${y - h * 1.04} ${x + h * 0.08} ${y - h * 0.9}L${x + h * 0.14} ${y - h * 0.88}Z`, pack); c.stroke(`M${x + h * 0.08} ${y - h * 0.7}L${x + h * 0.2} ${y - h * 0.5}`, t, h * 0.06); c.line(x + h * 0.2, y - h * 0.56, x + h * 0.26, y + 8, '#20262f', 4); }
    for (const x of [120, 260, 1280, 1480]) for (let k = 0; k < 6; k++) c.stroke(`M${x + k * 9} ${900}q${(k - 3) * 5} -40 ${(k - 3) * 9} ${-60 - (k % 3) * 16}`, '#142428', 5);
    birds(c, 1020, 260, 6, '#4f6488');
  },

  'group-music'(c) {
    c.rect(0, 0, 1600, 900, ['#7a2f3a', '#a8473f']);
    c.glow(800, 280, 700, '#ffc978', 0.6); c.circle(800, 380, 290, '#f2b05f', 'opacity=".22"').circle(800, 380, 210, '#f6c06f', 'opacity=".25"');
    c.rect(0, 690, 1600, 220, ['#6b342f', '#47212a']); for (let y = 700; y < 900; y += 42) c.line(0, y, 1600, y, '#3a1a22', 3, 'opacity=".5"');
    c.ellipse(800, 790, 640, 96, '#2b5f6b').ellipse(800, 786, 604, 84, '#e9b65f').ellipse(800, 786, 570, 74, '#c24a3a').ellipse(800, 786, 430, 52, '#2b5f6b').ellipse(800, 786, 400, 46, '#c24a3a');
    c.at(440, 780, () => { c.ellipse(0, 4, 130, 14, '#2a1018', 'opacity=".5"'); c.rect(-14, -560, 28, 330, '#5a3020', 'rx="4"'); for (let y = -540; y < -250; y += 30) c.line(-13, y, 13, y, '#d9b888', 2); c.path('M-22 -620H22L26 -556H-26Z', '#3f2018'); for (const y of [-606, -586, -566]) c.circle(-29, y, 6, '#f0d8a0').circle(29, y, 6, '#f0d8a0'); c.path('M0 -290C70 -300 94 -250 80 -206C70 -176 120 -140 124 -80C128 -20 70 4 0 4C-70 4 -128 -20 -124 -80C-120 -140 -70 -176 -80 -206C-94 -250 -70 -300 0 -290Z', c.across(['#f2b45f', '#d98a3f', '#a85a2a'])); c.circle(0, -160, 40, '#3f2018').circle(0, -160, 48, 'none', 'stroke="#7a4022" stroke-width="4"'); c.rect(-44, -70, 88, 14, '#3f2018', 'rx="4"'); for (let i = -2; i <= 2; i++) c.line(i * 4.5, -610, i * 8, -66, '#fbeecb', 1.8); });
    c.at(800, 800, () => { c.ellipse(0, 4, 110, 14, '#2a1018', 'opacity=".5"'); c.path('M-130 -300C-124 -190 -50 -170 -52 -120L-84 0H84L52 -120C50 -170 124 -190 130 -300Z', c.across(['#b9683a', '#8f4a2a', '#5a2a1c'])); for (let i = 0; i < 7; i++) c.stroke(`M${-126 + i * 36} -292L${-108 + i * 36} -216L${-90 + i * 36} -292`, '#f4e2bd', 4); c.rect(-132, -300, 264, 20, '#2b5f6b', 'rx="8"').rect(-118, -226, 236, 12, '#2b5f6b', 'rx="6"'); c.ellipse(0, -304, 132, 32, '#f6e6c6').ellipse(0, -304, 96, 21, '#fff4da'); for (let i = -2; i <= 2; i++) c.poly([[i * 30 - 12, -20], [i * 30, -44], [i * 30 + 12, -20]], '#f2b45f', 'opacity=".85"'); });
    c.at(1160, 780, () => { c.ellipse(0, 4, 130, 14, '#2a1018', 'opacity=".5"'); c.rect(-9, -620, 18, 500, '#4a261a', 'rx="8"'); for (let i = 0; i < 10; i++) c.rect(-15, -590 + i * 24, 30, 8, '#e9c88c', 'rx="3"'); c.circle(0, -120, 128, c.slanted(['#f6e2bc', '#e0b883', '#b5794a'])); c.circle(0, -120, 128, 'none', 'stroke="#7a3f26" stroke-width="12"'); for (let i = 0; i < 20; i++) { const a = i * 18 * Math.PI / 180; c.circle(Math.cos(a) * 128, -120 + Math.sin(a) * 128, 5, '#f2c46a'); } c.line(-74, -240, -74, -16, '#4a261a', 10).line(74, -240, 74, -16, '#4a261a', 10); c.rect(-46, -128, 92, 14, '#4a261a', 'rx="4"'); c.circle(66, -64, 20, '#4a261a'); for (let i = 0; i < 9; i++) c.line(-40 + i * 10, -122, (i - 4) * 1.4, -586 + Math.abs(i - 4) * 30, '#fff6dc', 1.6); });
    for (const [x, y, s] of [[250, 250, 1], [620, 170, 0.8], [1000, 200, 0.9], [1380, 260, 1.1]]) c.at(x, y, () => { c.ellipse(0, 0, 20, 15, '#fbe0a8'); c.ellipse(70, -14, 20, 15, '#fbe0a8'); c.stroke('M18 -2V-86L88 -100V-16', '#fbe0a8', 6).line(18, -80, 88, -94, '#fbe0a8', 13); }, s, -6);
  },

  'group-mentoring'(c) {
    c.sky('#f7c98f', '#fbe4bb', '#e6edcf');
    c.sun(330, 270, 74, '#fff7e2', '#fff0cc');
    cloud(c, 1300, 160, 140, '#fff', 0.6);
    c.hills(500, 30, ['#b5cfa6', '#9cc096'], 900); c.mist(420, 160, '#fbf0d0', 0.6); c.hills(590, 26, ['#86b883', '#69a673'], 760);
    for (let i = 0; i < 9; i++) roundTree(c, i * 190 - 20, 620, c.between(90, 150), ['#6a5240', '#6fa57a', '#8abb8a']);
    c.hills(690, 20, ['#6fae62', '#3f8450'], 900);
    c.path('M1040 800C1070 700 1064 560 1030 420L1010 300H1130L1110 420C1096 560 1110 700 1160 800Q1100 780 1040 800Z', c.across(['#8a5a3c', '#6b4230', '#4a2c24'])); c.stroke('M1060 440Q960 380 900 300M1090 440Q1190 390 1250 320', '#5f3a2c', 26);
    for (const [x, y, r, f] of [[860, 270, 150, '#3a8256'], [1280, 280, 150, '#2f7550'], [1070, 180, 210, '#2f7550'], [940, 180, 150, '#46935f'], [1200, 170, 160, '#3a8256'], [1070, 110, 150, '#5aa86c'], [820, 240, 90, '#5aa86c'], [1000, 300, 110, '#3a8256'], [1150, 290, 110, '#2a6b4a'], [1260, 210, 80, '#56a068']]) c.circle(x, y, r, f);
    c.ellipse(760, 822, 420, 22, '#1f5a3a', 'opacity=".35"');
    c.rect(480, 606, 520, 20, '#b9743f', 'rx="6"').rect(480, 640, 520, 20, '#a8652f', 'rx="6"');
    const sitter = (x, dir, skin, top, legs, hairFill, bun) => { c.path(`M${x - 36} 724Q${x - 52} 590 ${x} 578Q${x + 52} 590 ${x + 36} 724Z`, top); c.path(`M${x - 36 * dir} 692H${x + 70 * dir}Q${x + 100 * dir} 694 ${x + 100 * dir} 724L${x + 96 * dir} 808H${x + 62 * dir}L${x + 60 * dir} 734H${x - 36 * dir}Z`, legs); c.path(`M${x + 58 * dir} 806H${x + 118 * dir}Q${x + 122 * dir} 822 ${x + 106 * dir} 822H${x + 58 * dir}Z`, '#2a2430'); c.rect(x - 11, 556, 22, 32, skin); c.ellipse(x + 3 * dir, 532, 33, 38, skin); c.path(`M${x - 36 * dir} 548Q${x - 44 * dir} 488 ${x} 486Q${x + 40 * dir} 488 ${x + 36 * dir} 518Q${x + 6 * dir} 522 ${x - 8 * dir} 530Q${x - 10 * dir} 560 ${x - 24 * dir} 566Z`, hairFill); if (bun) c.circle(x - 28 * dir, 490, 24, hairFill); c.stroke(`M${x + 8 * dir} 618Q${x + 30 * dir} 670 ${x + 62 * dir} 676`, top, 24).circle(x + 70 * dir, 676, 13, skin); };
    c.rect(470, 716, 540, 22, ['#d9935a', '#b9743f'], 'rx="6"').rect(510, 738, 20, 84, '#3a3f4a').rect(950, 738, 20, 84, '#3a3f4a').rect(496, 600, 14, 124, '#3a3f4a').rect(970, 600, 14, 124, '#3a3f4a');
    sitter(610, 1, '#85543b', '#e2683f', '#2f3f63', '#1f1518', true); sitter(880, -1, '#e6bd96', '#2f7f8f', '#5a4a55', '#8f8a8c', false);
    c.rect(716, 690, 60, 28, '#f2c46a', 'rx="3"').rect(720, 694, 52, 5, '#fff', 'opacity=".6"');
    for (let i = 0; i < 40; i++) { const [x, y] = [c.between(0, 1600), c.between(800, 890)]; c.line(x, y, x, y - 14, '#2f7048', 3).circle(x, y - 16, 5, c.pick(['#fff', '#f9d06c', '#f08a8a'])); }
    birds(c, 560, 250, 5, '#8a7a5a');
  },
};
