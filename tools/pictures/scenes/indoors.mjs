import { cup, plant, skyline } from '../motifs.mjs';

const spines = ['#c9503f', '#e9a84a', '#2f6f7f', '#f0dcb4', '#7a3f5a', '#3f8a6b', '#274a73', '#d98060'];

function shelf(c, x, y, w, h, colours = spines) {
  for (let px = x + 4; px < x + w - 18;) {
    const bw = c.between(15, 32);
    const bh = h * c.between(0.66, 0.92);
    if (px + bw > x + w - 4) break;
    if (c.random() < 0.07) { px += bw * 1.3; continue; }
    const f = c.pick(colours);
    c.rect(px, y + h - bh, bw - 2, bh, f, 'rx="2"').rect(px, y + h - bh * 0.82, bw - 2, 5, '#fff', 'opacity=".4"').rect(px + bw * 0.62, y + h - bh, bw * 0.3, bh, '#000', 'opacity=".1"');
    px += bw;
  }
}

function flask(c, x, y, s, liquid) {
  c.path(`M${x - s * 0.13} ${y - s}V${y - s * 0.6}L${x - s * 0.46} ${y - s * 0.1}Q${x - s * 0.5} ${y} ${x - s * 0.36} ${y}H${x + s * 0.36}Q${x + s * 0.5} ${y} ${x + s * 0.46} ${y - s * 0.1}L${x + s * 0.13} ${y - s * 0.6}V${y - s}Z`, '#e9f7f7', 'opacity=".55"');
  c.path(`M${x - s * 0.27} ${y - s * 0.38}H${x + s * 0.27}L${x + s * 0.45} ${y - s * 0.1}Q${x + s * 0.48} ${y - 3} ${x + s * 0.36} ${y - 3}H${x - s * 0.36}Q${x - s * 0.48} ${y - 3} ${x - s * 0.45} ${y - s * 0.1}Z`, liquid);
  c.rect(x - s * 0.18, y - s * 1.04, s * 0.36, s * 0.07, '#fff', 'rx="4" opacity=".9"');
  c.stroke(`M${x - s * 0.3} ${y - s * 0.14}L${x - s * 0.1} ${y - s * 0.46}`, '#fff', s * 0.03, 'opacity=".7"');
}

export const scenes = {
  'theme-library'(c) {
    c.rect(0, 0, 1600, 900, ['#5f3a34', '#472a2c']);
    for (const [x, w] of [[-20, 600], [1020, 600]]) { c.rect(x, 40, w, 700, ['#8a5638', '#6b3f2c']); for (let r = 0; r < 5; r++) for (let k = 0; k < 2; k++) { const [bx, bw] = [x + 22 + k * (w - 34) / 2, (w - 56) / 2]; c.rect(bx, 62 + r * 134, bw, 122, '#3a211f'); shelf(c, bx, 62 + r * 134, bw, 122); } c.rect(x - 8, 26, w + 16, 20, '#a86d46'); }
    c.path('M630 740V270Q630 110 800 90Q970 110 970 270V740Z', '#a86d46');
    c.path('M650 740V276Q650 130 800 112Q950 130 950 276V740Z', ['#9fd0e0', '#f9e6bd', '#fbd795']);
    c.clip('<path d="M650 740V276Q650 130 800 112Q950 130 950 276V740Z"/>', () => { c.glow(800, 330, 260, '#fffbe6', 1); c.circle(720, 640, 110, '#7fae78').circle(880, 670, 120, '#5f9a6b').circle(800, 720, 110, '#8cbb7c'); });
    for (const x of [725, 800, 875]) c.line(x, 126, x, 740, '#8a5638', 8); for (const y of [290, 440, 590]) c.line(650, y, 950, y, '#8a5638', 8);
    c.rect(0, 736, 1600, 170, ['#a56c46', '#6d4130']); for (let i = -8; i <= 8; i++) c.line(800 + i * 90, 738, 800 + i * 180, 900, '#4f2d24', 3, 'opacity=".4"');
    c.poly([[660, 738], [940, 738], [1180, 900], [420, 900]], '#ffe2a0', 'opacity=".4"'); c.poly([[650, 200], [950, 200], [1240, 900], [360, 900]], '#fff0c4', 'opacity=".1"');
    c.stroke('M1180 760L1250 60M1270 760L1312 60', '#e0a868', 12); for (let i = 0; i < 10; i++) c.line(1187 + i * 7, 690 - i * 66, 1275 + i * 4.2, 690 - i * 66, '#c98a50', 9);
    c.line(1010, 66, 1610, 66, '#e9c07a', 7);
    c.ellipse(420, 852, 210, 14, '#2a1718', 'opacity=".4"'); c.rect(250, 700, 340, 20, '#c98a50', 'rx="6"'); c.path('M276 720H300L286 850H270ZM540 720H564L570 850H554Z', '#9c623c');
    [['#c9503f', 150], ['#2f6f7f', 170], ['#e9a84a', 140]].forEach(([f, w], i) => { c.rect(300, 672 - i * 28, w, 28, f, 'rx="4"').rect(300 + w - 14, 676 - i * 28, 12, 20, '#fbf0dc'); });
    c.path('M480 700Q480 640 500 620H512Q532 640 532 700Z', '#2f6f5f'); c.path('M462 640L484 566H528L550 640Z', '#f4c95a').glow(506, 650, 150, '#ffe7a8', 0.7);
  },

  'theme-laboratory'(c) {
    c.rect(0, 0, 1600, 900, ['#cfe8ea', '#9ccfd4']);
    c.rect(90, 70, 560, 420, ['#fbf3d8', '#d6ecd9'], 'stroke="#f6fbfb" stroke-width="16"'); c.clip('<rect x="98" y="78" width="544" height="404"/>', () => { c.circle(200, 480, 130, '#86bd94').circle(400, 500, 150, '#6fae88').circle(580, 470, 110, '#9ccba0').glow(480, 190, 180, '#fffbe4', 1); }); c.line(370, 76, 370, 486, '#f6fbfb', 12);
    for (const y of [220, 400]) { c.rect(800, y, 700, 16, '#f6fbfb').rect(800, y + 16, 700, 8, '#5f9aa3', 'opacity=".4"'); for (let i = 0; i < 9; i++) { const x = 832 + i * 74; const h = c.between(64, 110); c.rect(x, y - h, 46, h, c.pick(['#e2683f', '#f2b84a', '#3f9e8f', '#4f7fc0', '#f4f1e6', '#9c6fb0']), 'rx="8"').rect(x + 8, y - h - 14, 30, 16, '#37525c', 'rx="3"').rect(x, y - h * 0.62, 46, h * 0.3, '#fff', 'opacity=".75"'); } }
    c.rect(0, 690, 1600, 26, '#fbfdfc').rect(0, 714, 1600, 190, ['#3f8791', '#255a68']); for (let x = 0; x < 1600; x += 266) { c.rect(x + 12, 744, 242, 140, 'none', 'stroke="#7fbcc2" stroke-width="4" rx="8" opacity=".6"').rect(x + 100, 764, 66, 10, '#cfe8ea', 'rx="5"'); }
    c.at(420, 692, () => { c.ellipse(0, 0, 190, 12, '#1d4450', 'opacity=".3"'); c.path('M-150 0Q-150 -34 -110 -36H110Q150 -34 150 0Z', ['#31465c', '#1e2d40']); c.path('M60 -36C150 -90 170 -210 90 -300L50 -276C110 -210 90 -120 10 -70V-36Z', c.across(['#f6f7f4', '#c9d3d6'])); c.rect(-120, -112, 190, 20, '#31465c', 'rx="5"'); c.rect(-66, -122, 90, 10, '#9fdce6'); c.at(-6, -150, () => { c.rect(-34, -230, 68, 190, c.across(['#ffffff', '#dfe6e6', '#a9b8bd']), 'rx="10"').rect(-25, -300, 50, 76, '#31465c', 'rx="6"').rect(-32, -314, 64, 20, '#1e2d40', 'rx="6"').rect(-22, -44, 44, 40, '#31465c').rect(-13, -8, 26, 26, '#f2b84a').rect(-36, -150, 72, 16, '#e2683f'); }, 1, -14); c.circle(96, -120, 25, '#31465c').circle(96, -120, 12, '#8fa3ad'); });
    flask(c, 760, 692, 210, ['#f2a0b0', '#d9507a']); flask(c, 930, 692, 160, ['#8fe0c0', '#1f9a80']); flask(c, 1500, 692, 180, ['#ffd98a', '#f0992f']);
    c.rect(1046, 596, 340, 18, '#c98f5a', 'rx="4"').rect(1046, 660, 340, 32, '#b57a48', 'rx="4"').rect(1056, 600, 14, 80, '#b57a48').rect(1362, 600, 14, 80, '#b57a48');
    ['#4f7fe0', '#e2683f', '#9c6fd0', '#3fb08a', '#f2b84a'].forEach((f, i) => { const x = 1096 + i * 56; c.path(`M${x} 520H${x + 32}V650Q${x + 16} 676 ${x} 650Z`, '#f2fbfb', 'opacity=".65"').path(`M${x + 3} ${566 + (i * 37) % 40}H${x + 29}V648Q${x + 16} 670 ${x + 3} 648Z`, f).rect(x - 4, 514, 40, 9, '#fff', 'rx="4"'); });
    for (let i = 0; i < 9; i++) c.circle(750 + c.between(-24, 40), 440 - i * 26, c.between(4, 11), '#f4a9bd', 'opacity=".55"');
  },

  'theme-workshop'(c) {
    c.rect(0, 0, 1600, 900, ['#2f4a5f', '#40627a']);
    c.rect(80, 90, 620, 380, '#e0b885', 'rx="8"'); for (let x = 110; x < 690; x += 36) for (let y = 116; y < 460; y += 36) c.circle(x, y, 3.4, '#a97f52', 'opacity=".6"');
    c.at(170, 150, () => { c.rect(-14, 30, 28, 150, '#c9503f', 'rx="10"').path('M-60 0H50Q66 16 50 34H-60Z', '#4a5560'); });
    c.at(300, 140, () => c.path('M-26 0V44L-12 62V190Q0 206 12 190V62L26 44V0L12 -12V30H-12V-12Z', '#8b98a3')); c.at(420, 150, () => { c.rect(-9, 70, 18, 110, '#b5bec6').rect(-19, -10, 38, 94, '#f2b23f', 'rx="12"'); });
    c.at(560, 200, () => c.path('M-70 -50H60L80 60H-80Z', 'none', 'stroke="#f6efe0" stroke-width="13" stroke-linejoin="round"').rect(-90, 58, 180, 20, '#8b98a3')); c.path('M130 400H400L360 436H130Z', '#b5bec6').path('M390 388H470Q490 420 470 444H400Z', '#c9503f'); c.circle(580, 390, 46, '#f6efe0').circle(580, 390, 20, '#e0b885');
    c.glow(1080, 120, 420, '#ffe9b0', 0.45); c.path('M1000 120L1040 40H1120L1160 120Z', '#f2b23f').line(1080, 0, 1080, 44, '#1c2a38', 6).ellipse(1080, 120, 80, 14, '#fff3cf');
    c.rect(0, 670, 1600, 34, ['#e9b678', '#c98a4f']).rect(0, 704, 1600, 200, ['#23384a', '#192936']); for (const x of [60, 800, 1500]) c.rect(x, 704, 44, 200, '#b5773f');
    c.at(880, 670, () => { const o = '#f0803f'; c.path('M-90 0Q-90 -46 -50 -50H50Q90 -46 90 0Z', '#5a6775'); c.path('M-48 -40L-76 -250Q-70 -290 -34 -284L42 -50Z', c.across(['#ff9a58', o])); c.circle(-56, -262, 48, '#c95f2a').circle(-56, -262, 22, '#fbe6cf'); c.path('M-76 -300L150 -400Q184 -404 186 -370L-40 -226Z', c.slanted(['#ffa666', '#d96a30'])); c.circle(160, -378, 36, '#c95f2a').circle(160, -378, 16, '#fbe6cf'); c.path('M146 -360L172 -362L190 -250H160Z', o); c.rect(150, -252, 52, 22, '#3a4754', 'rx="4"').path('M152 -230H166L170 -186L154 -170ZM186 -230H200V-170L182 -186Z', '#8b98a3'); c.circle(0, -44, 30, '#c95f2a').circle(0, -44, 13, '#fbe6cf'); });
    c.rect(1030, 606, 64, 64, '#4fb8a8', 'rx="5"').rect(1030, 606, 64, 14, '#fff', 'opacity=".3"');
    c.at(1350, 670, () => { c.rect(-150, -330, 300, 330, ['#f4f1ea', '#d2cec6'], 'rx="14"').rect(-124, -304, 248, 230, ['#1c2f40', '#2f5066'], 'rx="8"').rect(-110, -96, 220, 12, '#8b98a3'); c.rect(-124, -262, 248, 9, '#8b98a3').rect(-24, -276, 48, 40, '#e2583f', 'rx="4"').path('M-10 -236H10L0 -214Z', '#f2b23f'); for (let i = 0; i < 12; i++) { const r = 54 + 22 * Math.sin(i * 0.55); c.rect(-r / 1, -106 - i * 9, r * 2, 10, i % 2 ? '#4fb8a8' : '#3fa090', 'rx="4"'); } c.circle(-90, -36, 18, '#e2583f').rect(0, -52, 116, 32, '#1c2f40', 'rx="5"').rect(8, -44, 70, 6, '#4fb8a8').rect(8, -34, 44, 6, '#f2b23f'); });
    c.at(330, 670, () => { c.rect(-180, -150, 260, 146, '#1c2a38', 'rx="10"').rect(-168, -138, 236, 118, ['#2f8fa0', '#1d5a78'], 'rx="4"'); c.poly([[-50, -118], [10, -84], [10, -44], [-50, -30], [-110, -44], [-110, -84]], 'none', 'stroke="#d9f3ee" stroke-width="4"'); c.stroke('M-110 -84L-50 -66L10 -84M-50 -66V-30', '#d9f3ee', 4); c.rect(-220, -8, 340, 12, '#b5bec6', 'rx="6"'); }); cup(c, 560, 670, 70, '#f2b23f');
  },

  'theme-kitchen'(c) {
    c.rect(0, 0, 1600, 900, ['#f3e6cf', '#ecd4b0']);
    for (let y = 0; y < 600; y += 56) for (let x = (y / 56) % 2 ? -56 : 0; x < 1600; x += 112) c.rect(x + 3, y + 3, 106, 50, c.random() < 0.14 ? '#dcebe2' : '#fdf7ea', 'rx="4" opacity=".8"');
    c.rect(130, 108, 900, 14, '#5a3b2c', 'rx="7"'); [[210, 88], [360, 106], [530, 120], [710, 98], [880, 82]].forEach(([x, r]) => { c.line(x, 114, x, 150, '#5a3b2c', 5); c.rect(x - 9, 146, 18, 110, '#7a4a30', 'rx="8"'); c.circle(x, 250 + r * 0.8, r * 0.8, c.slanted(['#f2a772', '#c96a3f', '#8a4127'])).circle(x, 250 + r * 0.8, r * 0.62, c.slanted(['#b5603a', '#e09465'])); });
    c.rect(1120, 60, 380, 320, ['#a9d6e0', '#e6efd6'], 'stroke="#8a5a3c" stroke-width="16"').line(1310, 60, 1310, 380, '#8a5a3c', 10); c.glow(1240, 170, 170, '#fffbe4', 0.9); for (const x of [1180, 1300, 1430]) plant(c, x, 376, 80, '#d9744a', ['#4f8f55', '#7fb668']);
    c.rect(0, 640, 1600, 40, ['#a9673f', '#8a5034']).rect(0, 680, 1600, 220, ['#2f6b66', '#1f4d4c']); for (let x = 0; x < 1600; x += 320) c.rect(x + 14, 706, 292, 200, 'none', 'stroke="#5f9a92" stroke-width="5" rx="8"').rect(x + 120, 728, 80, 11, '#e9b678', 'rx="5"');
    c.at(380, 642, () => { c.ellipse(0, 2, 200, 13, '#3a2018', 'opacity=".35"'); c.rect(-170, -170, 340, 170, c.across(['#f2a772', '#d9814f', '#94492b']), 'rx="16"'); c.rect(-182, -184, 364, 24, '#b5603a', 'rx="10"').rect(-226, -140, 52, 20, '#7a4a30', 'rx="10"').rect(174, -140, 52, 20, '#7a4a30', 'rx="10"'); c.path('M-150 -184Q0 -240 150 -184Z', '#c9754a').circle(0, -222, 16, '#5a3b2c'); });
    for (const dx of [-60, 10, 70]) c.stroke(`M${380 + dx} 396q-26 -36 0 -70t0 -70`, '#fff', 9, 'opacity=".5"');
    c.rect(690, 618, 480, 24, ['#e9bd84', '#c9915a'], 'rx="8"');
    for (const [x, r] of [[760, 44], [838, 38]]) { c.circle(x, 618 - r * 0.86, r, c.slanted(['#f2654a', '#c9362f'])); c.path(`M${x - 20} ${618 - r * 1.8}L${x} ${622 - r * 1.8}L${x + 20} ${618 - r * 1.8}L${x + 6} ${630 - r * 1.8}H${x - 6}Z`, '#3f8a4a').ellipse(x - r * 0.4, 618 - r * 1.2, 8, 12, '#fff', 'opacity=".4"'); }
    c.path('M900 616Q890 560 940 548Q1010 540 1020 600L1016 616Z', c.slanted(['#7a4a8f', '#4a2a5f'])).path('M908 556Q890 540 880 520Q904 524 926 546Z', '#4f8f55'); for (let i = 0; i < 3; i++) c.path(`M${1040 + i * 34} 614L${1080 + i * 34} 600L${1150 + i * 10} ${586 - i * 18}Q${1100 + i * 10} ${570 - i * 18} ${1040 + i * 34} 614Z`, i % 2 ? '#f0913a' : '#f5a64e');
    c.stroke('M1150 588q20 -40 44 -46M1160 570q10 -40 20 -60M1166 556q30 -16 60 -10', '#5fa058', 9);
    c.rect(1300, 560, 64, 82, ['#e9f3ee', '#bcd6cf'], 'rx="8"'); for (const [dx, a] of [[-16, -14], [4, 4], [22, 18]]) c.at(1332 + dx, 566, () => { c.rect(-6, -150, 12, 150, '#b5773f', 'rx="6"'); c.ellipse(0, -160, 20, 32, '#c98a50'); }, 1, a);
    c.path('M1440 642V540Q1440 500 1460 490V440H1490V490Q1510 500 1510 540V642Z', ['#a9b84a', '#6f8434']).rect(1456, 426, 38, 22, '#5a3b2c', 'rx="4"').rect(1446, 556, 58, 54, '#fbf0d4');
  },

  'theme-concert'(c) {
    c.sky('#140d33', '#33166a', '#8a2a84', '#f0607a');
    c.rect(0, 40, 1600, 20, '#0c0822'); for (let x = 0; x < 1600; x += 40) c.stroke(`M${x} 60L${x + 20} 92L${x + 40} 60`, '#0c0822', 5); c.rect(0, 90, 1600, 8, '#0c0822');
    const beams = ['#ffd166', '#5fe0e0', '#ff7ac0', '#8a9cff', '#ffd166', '#5fe0e0', '#ff7ac0']; beams.forEach((f, i) => { const x = 150 + i * 216; const t = 800 + (i - 3) * 70 * (i % 2 ? -2.4 : 2); const id = c.define(n => `<linearGradient id="${n}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${f}" stop-opacity=".75"/><stop offset="1" stop-color="${f}" stop-opacity="0"/></linearGradient>`); c.poly([[x - 10, 110], [x + 10, 110], [t + 150, 760], [t - 150, 760]], `url(#${id})`); c.rect(x - 24, 84, 48, 40, '#0c0822', 'rx="8"').glow(x, 122, 60, f, 1).ellipse(x, 122, 18, 9, '#fff'); });
    c.glow(800, 560, 420, '#ffb27a', 0.7); c.path('M240 640H1360L1440 700H160Z', '#2a1450'); c.rect(160, 700, 1280, 60, '#1a0d3a');
    for (const x of [200, 1290]) { c.rect(x, 380, 110, 270, '#0f0a28', 'rx="6"'); for (const y of [440, 530, 605]) c.circle(x + 55, y, y > 600 ? 22 : 36, '#2b1f58').circle(x + 55, y, 14, '#0f0a28'); }
    const ink = '#170b34'; c.at(800, 650, () => { c.path('M-40 0L-26 -110H26L40 0H14L0 -80L-14 0Z', ink); c.path('M-36 -104Q-46 -196 0 -200Q46 -196 36 -104Z', ink).circle(0, -226, 26, ink); c.stroke('M34 -180L60 -140L20 -204M-34 -176L-70 -240', ink, 15); c.line(22, -206, 22, 0, ink, 6).circle(20, -208, 9, ink); });
    c.at(560, 650, () => { c.path('M-38 0L-22 -110H26L36 0H12L2 -80L-12 0Z', ink).path('M-34 -104Q-42 -190 0 -194Q42 -190 34 -104Z', ink).circle(4, -220, 25, ink); c.at(0, -112, () => c.ellipse(-20, 0, 44, 32, '#3a1f70').rect(10, -8, 130, 14, '#3a1f70').rect(134, -14, 26, 26, '#3a1f70'), 1, -20); c.stroke('M-30 -176L-50 -130L-16 -106M32 -172L70 -150', ink, 14); });
    c.at(1060, 650, () => { c.ellipse(0, -46, 62, 50, '#3a1f70').ellipse(0, -46, 46, 36, '#5a33a0'); for (const x of [-84, 84]) { c.ellipse(x, -70, 38, 26, '#3a1f70'); c.line(x, -60, x, 0, ink, 6); } c.line(-120, -150, -120, 0, ink, 5).line(120, -150, 120, 0, ink, 5).ellipse(-120, -150, 46, 8, '#f2b23f').ellipse(120, -150, 46, 8, '#f2b23f'); c.path('M-36 -90Q-40 -176 0 -180Q40 -176 36 -90Z', ink).circle(0, -204, 24, ink); c.stroke('M-30 -160L-78 -150L-90 -100M30 -160L80 -190', ink, 13); });
    for (let row = 0; row < 3; row++) for (let x = -30 + row * 20; x < 1640; x += 66 - row * 2) { const [px, y, s] = [x + c.between(-12, 12), 790 + row * 44 + c.between(-12, 12), 26 + row * 4]; const f = ['#3a1a5f', '#230f47', '#0f0728'][row]; c.circle(px, y, s, f).path(`M${px - s * 1.7} ${y + 120}Q${px - s * 1.6} ${y + s * 1.1} ${px} ${y + s * 0.9}Q${px + s * 1.6} ${y + s * 1.1} ${px + s * 1.7} ${y + 120}Z`, f); if (c.random() < 0.28) c.stroke(`M${px + s} ${y + s * 2}L${px + s * 1.5} ${y - s * 1.9}`, f, s * 0.5); }
  },

  'theme-startup-office'(c) {
    c.rect(0, 0, 1600, 900, ['#f4eadc', '#e9d6be']);
    c.rect(80, 70, 1100, 440, ['#8cc7de', '#d6e6dc', '#fbe0b8']); c.clip('<rect x="80" y="70" width="1100" height="440"/>', () => { c.glow(900, 240, 260, '#fffbe6', 0.9); skyline(c, 510, 90, 250, '#a5bccb', '#f4f1e2', 0.35, [80, 1180]); skyline(c, 510, 40, 150, '#6d8fa8', '#fbe6b4', 0.4, [80, 1180]); }); for (const x of [80, 446, 813, 1180]) c.rect(x - 9, 60, 18, 460, '#2f3f4f'); c.rect(71, 60, 1118, 16, '#2f3f4f').rect(71, 506, 1118, 18, '#2f3f4f');
    c.rect(1250, 90, 290, 280, '#fbf7ef', 'rx="10" stroke="#d9c4a6" stroke-width="6"'); [['#f2b84a', 1276, 120], ['#ef8a6b', 1364, 116], ['#6fbfb0', 1450, 124], ['#8fb0e6', 1280, 208], ['#f2b84a', 1368, 206], ['#ef8a6b', 1276, 290], ['#6fbfb0', 1452, 286]].forEach(([f, x, y], i) => c.rect(x, y, 66, 62, f, `transform="rotate(${(i % 3 - 1) * 3} ${x + 33} ${y + 31})"`)); c.stroke('M1350 240H1366M1436 238L1476 270', '#2f3f4f', 4);
    for (const x of [380, 800, 1220]) { c.line(x, 0, x, 150, '#2f3f4f', 5); c.glow(x, 220, 180, '#fff0c0', 0.5); c.path(`M${x - 76} 214Q${x - 66} 150 ${x} 146Q${x + 66} 150 ${x + 76} 214Z`, '#e2683f').ellipse(x, 214, 76, 12, '#fff0c8'); }
    c.rect(0, 740, 1600, 170, ['#d6b48c', '#b98d62']); for (let x = -200; x < 1800; x += 120) c.line(x + 100, 740, x, 900, '#9c7048', 3, 'opacity=".4"');
    for (const x of [300, 620, 960, 1270]) { c.path(`M${x - 66} 560Q${x} 530 ${x + 66} 560L${x + 58} 700H${x - 58}Z`, ['#2f7f86', '#1f5a66']); c.line(x, 700, x, 800, '#2f3f4f', 11); c.stroke(`M${x - 56} 822L${x} 796L${x + 56} 822`, '#2f3f4f', 9); }
    c.ellipse(790, 846, 640, 18, '#6b4a30', 'opacity=".25"'); c.rect(150, 630, 1280, 30, ['#f0c48c', '#cf9a5f'], 'rx="8"'); c.path('M220 660H262L232 850H200ZM1320 660H1362L1384 850H1350Z', '#2f3f4f');
    for (const [x, f] of [[300, '#37485a'], [640, '#cfd6da'], [960, '#37485a'], [1240, '#cfd6da']]) { c.path(`M${x - 90} 502Q${x - 90} 492 ${x - 80} 492H${x + 80}Q${x + 90} 492 ${x + 90} 502V620H${x - 90}Z`, f); c.circle(x, 556, 11, '#fff', 'opacity=".5"'); c.rect(x - 110, 620, 220, 11, '#aab4ba', 'rx="5"'); }
    cup(c, 470, 630, 56, '#e2683f'); cup(c, 1100, 630, 56, '#f7f2e8'); plant(c, 800, 630, 90, '#f2b84a', ['#2f7f58', '#56a873']); c.rect(496, 612, 84, 16, '#f2b84a', 'rx="3"').rect(502, 596, 76, 16, '#4f7fb0', 'rx="3"');
    plant(c, 70, 870, 230, '#d96a45', ['#24684a', '#4a9a68']); plant(c, 1510, 880, 260, '#f7f2e8', ['#24684a', '#4a9a68']);
  },
};
