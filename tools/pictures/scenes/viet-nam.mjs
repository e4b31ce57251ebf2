import { birds, cloud, palm } from '../motifs.mjs';

function karst(c, x, foot, w, h, fill, light) {
  const j = () => c.between(-0.05, 0.05) * w;
  c.path(`M${x - w / 2} ${foot}C${x - w * 0.5 + j()} ${foot - h * 0.4} ${x - w * 0.42} ${foot - h * 0.62} ${x - w * 0.32 + j()} ${foot - h * 0.7}C${x - w * 0.24} ${foot - h * 0.96} ${x - w * 0.1} ${foot - h} ${x + j()} ${foot - h}C${x + w * 0.14} ${foot - h} ${x + w * 0.22} ${foot - h * 0.86} ${x + w * 0.3 + j()} ${foot - h * 0.66}C${x + w * 0.44} ${foot - h * 0.56} ${x + w * 0.5} ${foot - h * 0.3} ${x + w / 2} ${foot}Z`, fill);
  if (light) c.path(`M${x - w * 0.42} ${foot}C${x - w * 0.4} ${foot - h * 0.5} ${x - w * 0.26} ${foot - h * 0.86} ${x - w * 0.06} ${foot - h * 0.95}C${x - w * 0.16} ${foot - h * 0.6} ${x - w * 0.1} ${foot - h * 0.3} ${x - w * 0.2} ${foot}Z`, light, 'opacity=".3"');
}

function lantern(c, x, y, size, [light, deep]) {
  c.glow(x, y, size * 2.6, light, 0.55);
  c.line(x, y - size * 1.5, x, y - size * 0.8, '#2a1720', 3);
  c.ellipse(x, y, size * 0.86, size * 0.82, c.across([deep, light, deep]));
  for (const rx of [0.28, 0.6]) c.ellipse(x, y, size * rx, size * 0.82, 'none', `stroke="${deep}" stroke-width="2.5" opacity=".7"`);
  c.rect(x - size * 0.3, y - size * 0.92, size * 0.6, size * 0.16, '#3a1a1e', 'rx="3"').rect(x - size * 0.3, y + size * 0.76, size * 0.6, size * 0.16, '#3a1a1e', 'rx="3"');
  c.line(x, y + size * 0.92, x, y + size * 1.5, deep, size * 0.09);
}

export const scenes = {
  'viet-nam-ha-long-karsts'(c) {
    c.sky('#f3b78c', '#f8d8b0', '#e6e6cf', '#b9dcd0');
    c.sun(1060, 280, 80, '#fff4dc', '#ffe9c2');
    cloud(c, 300, 170, 140, '#fff6e6', 0.55);
    for (const [x, w, h] of [[120, 260, 230], [420, 220, 180], [690, 260, 270], [1000, 220, 170], [1260, 280, 260], [1530, 240, 210]]) karst(c, x, 570, w, h, ['#a5c4ba', '#c8dccb']);
    c.mist(430, 180, '#f6ead0', 0.8);
    c.rect(0, 560, 1600, 340, ['#cfe5d3', '#6fb3a8', '#2b7f86', '#155a68']);
    for (const [x, w, h] of [[250, 300, 330], [520, 200, 220], [1180, 260, 300], [1450, 330, 400]]) { karst(c, x, 610, w, h, ['#4f9086', '#7fb3a2'], '#f4d9a8'); c.ellipse(x, 610, w * 0.5, 8, '#e6f2e2', 'opacity=".6"'); }
    c.mist(520, 120, '#e8f0dc', 0.5);
    for (const [x, w, h] of [[60, 330, 500], [1560, 300, 520]]) { karst(c, x, 690, w, h, ['#1f6a62', '#2f8073'], '#f2d9a0'); c.ellipse(x, 690, w * 0.5, 9, '#d5ebdf', 'opacity=".5"'); }
    c.shimmer(1060, 200, 570, 880, '#fff3d4', 36, 0.8);
    c.shimmer(800, 1300, 600, 890, '#bfe3d8', 44, 0.35);
    const sail = (x, y, w, h) => { c.path(`M${x} ${y}Q${x - w * 0.16} ${y - h * 0.55} ${x + w * 0.1} ${y - h}Q${x + w * 0.8} ${y - h * 0.82} ${x + w} ${y - h * 0.06}Q${x + w * 0.5} ${y + h * 0.03} ${x} ${y}Z`, c.across(['#f0654a', '#c63b32'])); for (let i = 1; i < 6; i++) c.stroke(`M${x - w * 0.05} ${y - h * i / 6.2}Q${x + w * 0.5} ${y - h * i / 6.6} ${x + w * (0.98 - i * 0.085)} ${y - h * i / 6.8 - h * 0.03}`, '#8f2525', 3, 'opacity=".55"'); };
    for (const [x, top] of [[668, 480], [790, 412], [905, 500]]) c.line(x, top, x, 742, '#4a2a20', 7);
    sail(612, 716, 106, 216); sail(716, 722, 150, 290); sail(866, 716, 96, 200);
    c.path('M560 716H640L660 734H900L930 700H1010Q990 780 930 790H650Q590 784 560 716Z', ['#7a4430', '#4a2720']);
    c.rect(690, 712, 190, 22, '#a8673f', 'rx="4"');
    for (let i = 0; i < 6; i++) c.rect(702 + i * 30, 716, 16, 12, '#f8dc9a');
    c.ellipse(780, 792, 210, 11, '#0f4a57', 'opacity=".5"');
    for (let i = 0; i < 11; i++) c.rect(640 + c.between(0, 240), 802 + i * 7, c.between(50, 140), 4, '#d9503f', 'opacity=".35" rx="2"');
    birds(c, 620, 250, 6, '#5f7f78');
  },

  'viet-nam-rice-terraces'(c) {
    c.sky('#f6c79a', '#fae3bd', '#dfeacb');
    c.sun(380, 240, 70, '#fff6e0', '#ffedc8');
    c.ridge(360, 300, 130, ['#9dbfb4', '#cfe0c4'], 0.5);
    c.mist(270, 200, '#fbf0d4', 0.7);
    c.ridge(440, 330, 110, ['#5f9a8c', '#a9cfae'], 0.48);
    c.mist(360, 200, '#f5f2d6', 0.8);
    const greens = ['#a7cf6f', '#7fbd5f', '#c9da74', '#5aa657', '#e2d873', '#8cc463', '#3f9153', '#b4d468', '#2f7f4c', '#6db35a', '#257046', '#4c9a52'];
    for (let i = 0; i < 12; i++) {
      const y = 452 + i * 38 + i * i * 0.6;
      const slope = 130 - i * 9;
      const [a, b] = [Math.sin(i * 1.7) * 26, Math.cos(i * 1.3) * 28];
      const d = `C250 ${y + slope * 0.5 + a} 420 ${y + slope * 0.9 + b} 640 ${y + slope * 0.62 + a}S1040 ${y + slope * 0.1 - b} 1220 ${y - slope * 0.2 + b}S1500 ${y - slope * 0.62} 1620 ${y - slope * 0.72 + a}`;
      c.path(`M-20 ${y + slope * 0.2}${d}V920H-20Z`, c.across([greens[i], greens[(i + 3) % 12]]));
      c.stroke(`M-20 ${y + slope * 0.2}${d}`, '#1d5a3c', 5, 'opacity=".32"');
      c.stroke(`M-20 ${y + slope * 0.2 - 4}${d}`.replace(/^M-20 [\d.]+/, m => m), '#f7f3c4', 2, 'opacity=".5" transform="translate(0 -4)"');
    }
    c.mist(430, 150, '#fbf6dc', 0.55);
    const house = (x, y, s) => { c.rect(x - s * 0.42, y - s * 0.4, s * 0.84, s * 0.42, '#8a5a3a'); c.rect(x - s * 0.1, y - s * 0.28, s * 0.2, s * 0.3, '#4d2f20'); c.path(`M${x - s * 0.6} ${y - s * 0.36}L${x - s * 0.26} ${y - s * 0.84}H${x + s * 0.26}L${x + s * 0.6} ${y - s * 0.36}Z`, ['#d9b06a', '#a87a42']); };
    house(1130, 560, 110); house(1260, 530, 84); house(330, 660, 90);
    for (const [x, y, h] of [[1030, 570, 120], [1340, 530, 110], [250, 664, 120]]) palm(c, x, y, h, ['#5f4632', '#2b6b48', '#3f8a55'], 0.1);
    for (const [x, y, s, cloth] of [[640, 760, 1, '#2f5f9c'], [760, 772, 1.05, '#c84a3a']]) c.at(x, y, () => { c.path('M-20 0Q-26 -52 -4 -66Q26 -66 26 -30L20 0Z', cloth); c.rect(-16, -4, 10, 30, '#3a2b2a').rect(6, -4, 10, 30, '#3a2b2a'); c.path('M10 -54Q34 -40 40 -14', 'none', 'stroke="#c98f68" stroke-width="8" stroke-linecap="round"'); c.circle(6, -76, 12, '#c98f68'); c.path('M-28 -76L8 -106L40 -72Q6 -84 -28 -76Z', '#f0d79c'); }, s);
    birds(c, 900, 190, 5, '#6a8a78');
  },

  'viet-nam-lanterns'(c) {
    c.sky('#1b2450', '#3f3566', '#93507a', '#e08a5f');
    for (let i = 0; i < 40; i++) c.circle(c.between(500, 1100), c.between(0, 260), c.between(0.8, 2), '#fff', 'opacity=".7"');
    const houses = [[[-20, 330, 230], [300, 250, 330], [530, 170, 420]], [[1620, -330, 230], [1300, -250, 330], [1070, -170, 420]]];
    houses.forEach((row, right) => row.slice().reverse().forEach(([x, w, top]) => {
      const [x0, x1] = [Math.min(x, x + w), Math.max(x, x + w)];
      c.rect(x0, top, x1 - x0, 760 - top, top > 400 ? ['#b87a3f', '#8f5a3c'] : top > 300 ? ['#d9963f', '#a8683a'] : ['#e6a843', '#b5713a']);
      c.rect(right ? x1 - 40 : x0, top, 40, 760 - top, '#000', 'opacity=".12"');
      const cw = (x1 - x0) / 2;
      for (let i = 0; i < 2; i++) { c.rect(x0 + cw * (i + 0.2), top + 60, cw * 0.6, 110, '#3f5a4c', 'rx="4"'); c.rect(x0 + cw * (i + 0.26), top + 66, cw * 0.48, 98, '#ffdf94', 'opacity=".85"'); c.line(x0 + cw * (i + 0.5), top + 62, x0 + cw * (i + 0.5), top + 168, '#3f5a4c', 5); }
      c.rect(x0 + cw * 0.4, 590, cw * 1.2, 170, '#4a2a22', 'rx="3"').rect(x0 + cw * 0.5, 604, cw, 156, ['#ffd98a', '#f0a04f'], 'opacity=".9"');
      c.line((x0 + x1) / 2, 604, (x0 + x1) / 2, 760, '#4a2a22', 7);
      for (const y of [top, 560]) { c.path(`M${x0 - 26} ${y + 24}L${x0 + 8} ${y - 34}H${x1 - 8}L${x1 + 26} ${y + 24}Z`, ['#8f3f38', '#5c2830']); for (let k = x0; k < x1; k += 22) c.line(k, y - 30, k - 4, y + 22, '#3f1d28', 3, 'opacity=".45"'); }
    }));
    c.path('M0 756H1600V900H0Z', ['#7a4a4a', '#3a2440']);
    c.path('M660 756H940L1240 900H360Z', ['#f2a663', '#7a4a54'], 'opacity=".6"');
    for (let i = 0; i < 8; i++) c.line(0, 772 + i * i * 2.4, 1600, 772 + i * i * 2.4, '#2c1a33', 2.5, 'opacity=".3"');
    const colours = [['#ff8a5c', '#d93a3a'], ['#ffd166', '#e0912e'], ['#ff9fb0', '#c93f74'], ['#8fe0c0', '#1f8a7a'], ['#ffb36b', '#d9602c']];
    const string = (y0, sag, sizes, offset) => {
      const at = x => y0 + sag * (1 - ((x - 800) / 800) ** 2);
      c.stroke(`M0 ${y0}Q800 ${y0 + sag * 2} 1600 ${y0}`, '#20152a', 3);
      sizes.forEach((s, i) => { const x = offset + i * ((1600 - offset * 2) / (sizes.length - 1)); lantern(c, x, at(x) + s * 1.5, s, colours[(i * 2 + sizes.length) % 5]); });
    };
    string(330, 70, [22, 24, 22, 26, 22, 24, 22], 300);
    string(170, 110, [40, 44, 38, 46, 38, 44, 40], 150);
    string(20, 60, [58, 64, 52, 54, 64, 58], 90);
  },
};
