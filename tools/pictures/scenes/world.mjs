import { birds, cloud, skyline, stars } from '../motifs.mjs';

function eiffel(c, x, foot, h, fill) {
  c.add(`<path fill-rule="evenodd" fill="${fill}" d="M${x - h * 0.2} ${foot}C${x - h * 0.1} ${foot - h * 0.2} ${x - h * 0.035} ${foot - h * 0.5} ${x - h * 0.012} ${foot - h * 0.93}L${x} ${foot - h}L${x + h * 0.012} ${foot - h * 0.93}C${x + h * 0.035} ${foot - h * 0.5} ${x + h * 0.1} ${foot - h * 0.2} ${x + h * 0.2} ${foot}H${x + h * 0.125}C${x + h * 0.09} ${foot - h * 0.11} ${x - h * 0.09} ${foot - h * 0.11} ${x - h * 0.125} ${foot}ZM${x - h * 0.062} ${foot - h * 0.22}L${x - h * 0.035} ${foot - h * 0.34}H${x + h * 0.035}L${x + h * 0.062} ${foot - h * 0.22}ZM${x - h * 0.024} ${foot - h * 0.41}L${x - h * 0.01} ${foot - h * 0.6}H${x + h * 0.01}L${x + h * 0.024} ${foot - h * 0.41}Z"/>`);
  c.rect(x - h * 0.105, foot - h * 0.21, h * 0.21, h * 0.024, fill).rect(x - h * 0.058, foot - h * 0.39, h * 0.116, h * 0.02, fill).rect(x - h * 0.024, foot - h * 0.93, h * 0.048, h * 0.016, fill);
}

function mansard(c, x, foot, w, h, wall) {
  const roof = h * 0.3;
  c.rect(x, foot - h, w, h, wall);
  c.path(`M${x - 8} ${foot - h}L${x + 20} ${foot - h - roof}H${x + w - 20}L${x + w + 8} ${foot - h}Z`, ['#8fa0bc', '#5d6f93']);
  c.rect(x - 10, foot - h - 4, w + 20, 10, '#f8e6d4');
  const n = Math.max(2, Math.round(w / 62));
  const gap = w / n;
  for (let i = 0; i < n; i++) {
    const wx = x + gap * (i + 0.5);
    c.path(`M${wx - 15} ${foot - h - 12}V${foot - h - roof * 0.56}Q${wx} ${foot - h - roof * 0.86} ${wx + 15} ${foot - h - roof * 0.56}V${foot - h - 12}Z`, '#f2dccb');
    c.rect(wx - 9, foot - h - roof * 0.56, 18, roof * 0.42, c.random() < 0.35 ? '#ffd98c' : '#4a5a80', 'rx="3"');
    for (let y = foot - h + 24; y < foot - 50; y += 84) {
      c.rect(wx - 13, y, 26, 52, c.random() < 0.28 ? '#ffd58a' : '#6f7fa3', 'rx="2"').line(wx, y, wx, y + 52, '#f8e6d4', 2.5);
      c.rect(wx - 19, y + 44, 38, 12, '#3f4a6b', 'opacity=".6"');
    }
  }
  for (const k of [0.14, 0.8]) { c.rect(x + w * k, foot - h - roof - 36, 38, 46, '#d98f78'); for (let i = 0; i < 3; i++) c.rect(x + w * k + 4 + i * 11, foot - h - roof - 50, 8, 16, '#b8624f'); }
}

export const scenes = {
  'paris-roofs-and-seine'(c) {
    c.sky('#8fa9d6', '#d9b7cf', '#f8c3b0', '#fde0bf');
    c.sun(1120, 330, 76, '#fff5e2', '#ffe4c8');
    cloud(c, 320, 150, 150, '#fff1ea', 0.6);
    cloud(c, 1380, 190, 130, '#fff1ea', 0.5);
    skyline(c, 560, 30, 90, '#c9a9bf', '#fbe3cf', 0.3, [-20, 1620], [50, 90]);
    c.path('M200 530Q210 440 270 430L276 396L282 430Q340 440 350 530Z', '#b596b5');
    c.mist(430, 150, '#fde0cc', 0.7);
    eiffel(c, 660, 580, 440, '#6d6691');
    c.rect(0, 560, 1600, 30, '#a98aa5');
    for (let i = 0; i < 42; i++) c.circle(i * 40 + c.between(-8, 8), 566, c.between(16, 28), c.pick(['#7f9a86', '#93a986', '#6d8a7f']));
    c.path('M-10 585H1610V900H-10Z', ['#f7cdb6', '#a9a4c8', '#5f78ad', '#41578f']);
    c.shimmer(1120, 260, 595, 880, '#fff0d4', 44, 0.8);
    c.shimmer(660, 300, 600, 760, '#7f78a5', 26, 0.5);
    c.path('M-10 642Q400 600 800 604T1610 642V676H1546A84 62 0 0 0 1378 676H1330A90 62 0 0 0 1150 670H1096A96 60 0 0 0 904 664H850A96 60 0 0 0 658 664H604A92 60 0 0 0 420 668H372A90 62 0 0 0 192 674H150A84 62 0 0 0 -10 676Z', ['#f6dfc8', '#c9a699']);
    c.stroke('M-10 636Q400 594 800 598T1610 636', '#fff2e0', 8);
    for (let x = 125; x < 1600; x += 246) { c.line(x, 612, x, 566, '#4f5578', 5); c.glow(x, 560, 32, '#fff1c0', 0.9); c.circle(x, 560, 8, '#fff6d8'); }
    c.at(1000, 772, () => { c.path('M-190 -6H190Q180 38 140 38H-150Q-180 34 -190 -6Z', '#33426f'); c.path('M-150 -6V-40H110Q140 -36 152 -6Z', '#f4ece4'); for (let i = 0; i < 7; i++) c.rect(-138 + i * 36, -34, 26, 20, '#7fa0c8', 'rx="3"'); c.rect(-190, -8, 380, 7, '#d9604f'); });
    mansard(c, -40, 910, 330, 330, ['#f9e2cc', '#e3b9a6']);
    mansard(c, 288, 910, 190, 240, ['#f3d5c0', '#d9aa9c']);
    mansard(c, 1330, 910, 320, 360, ['#f9e2cc', '#e3b9a6']);
    birds(c, 940, 190, 6, '#5f628c');
  },

  'world-arcs'(c) {
    c.sky('#0b1238', '#182a63', '#2c4a8c');
    stars(c, 120, 900);
    c.glow(800, 560, 760, '#4f86e0', 0.6);
    c.circle(800, 620, 500, c.slanted(['#3f74d0', '#214794', '#0f2258']));
    c.clip('<circle cx="800" cy="620" r="500"/>', () => {
      const land = [
        'M690 214C760 190 850 200 900 240C960 250 1010 236 1060 270C1090 310 1010 340 960 330C930 360 880 340 850 356C820 390 780 380 770 350C730 350 700 330 690 300C670 270 670 236 690 214Z',
        'M700 420C760 390 850 390 910 420C960 440 990 500 1040 530C1040 580 980 590 960 640C950 720 920 800 870 850C830 870 810 810 800 750C790 690 770 660 720 640C660 630 620 570 640 500C650 460 670 440 700 420Z',
        'M330 470C400 440 470 480 500 530C560 560 590 600 560 660C520 720 500 790 450 850C410 880 400 800 400 740C380 690 330 660 310 600C300 550 300 500 330 470Z',
        'M1060 300C1150 290 1260 360 1290 450C1330 520 1300 580 1250 560C1220 590 1240 650 1200 660C1170 640 1170 590 1140 560C1110 600 1090 560 1070 500C1040 450 1000 430 1010 390C1010 350 1030 310 1060 300Z',
      ];
      for (const d of land) c.path(d, ['#5fa0e0', '#3f74c4'], 'opacity=".75"');
      for (const r of [0.25, 0.55, 0.82]) c.ellipse(800, 620, 500 * r, 500, 'none', 'stroke="#a9d0ff" stroke-width="1.6" opacity=".28"');
      for (const [y, rx, ry] of [[340, 414, 60], [480, 480, 76], [620, 500, 84], [760, 480, 78]]) c.ellipse(800, y, rx, ry, 'none', 'stroke="#a9d0ff" stroke-width="1.6" opacity=".28"');
      c.path('M1060 190A500 500 0 0 1 1060 1050A640 640 0 0 0 1060 190Z', '#050a2a', 'opacity=".35"');
    });
    const paris = [790, 278];
    for (const [x, y, lift] of [[850, 560, 150], [720, 480, 110], [690, 410, 70], [1240, 520, 260], [500, 650, 220], [420, 560, 230], [1110, 380, 150], [930, 690, 240], [960, 300, 80]]) {
      const d = `M${paris}Q${(paris[0] + x) / 2 + (x - paris[0]) * 0.1} ${Math.min(paris[1], y) - lift * 0.75} ${x} ${y}`;
      c.stroke(d, '#ffd27a', 9, 'opacity=".16"').stroke(d, c.slanted(['#fff0c0', '#f5b548']), 3.4);
      c.glow(x, y, 44, '#ffe2a0', 0.9).circle(x, y, 8, '#fff6dc');
    }
    c.glow(...paris, 90, '#ffe9b8', 1).circle(...paris, 13, '#ffffff');
    c.mist(760, 240, '#0b1238', 0.35);
  },

  'world-city-by-night'(c) {
    c.sky('#0c1030', '#23235c', '#5a3f86', '#c2628a');
    stars(c, 90, 340);
    c.glow(1220, 190, 240, '#f4e6c8', 0.4).circle(1220, 190, 58, '#fbf0d8').circle(1200, 176, 12, '#e6d6ba').circle(1240, 208, 8, '#e6d6ba');
    skyline(c, 600, 140, 340, '#4a3a78', '#f9b48a', 0.22, [-20, 1620], [50, 100]);
    c.mist(360, 240, '#d9708e', 0.4);
    skyline(c, 606, 110, 390, '#2c2a60', '#ffd98a', 0.42, [-20, 1620], [60, 120]);
    c.path('M742 606L760 230L780 150L800 230L818 606Z', ['#5a5aa0', '#24245a']).line(780, 150, 780, 90, '#8a8ac8', 4).circle(780, 90, 6, '#ff7a6a');
    for (let y = 260; y < 600; y += 26) c.line(766, y, 796, y, '#ffe2a0', 5, 'opacity=".75"');
    skyline(c, 612, 50, 210, '#15173f', '#ffe6a4', 0.5, [-20, 1620], [70, 140]);
    c.rect(0, 606, 1600, 300, ['#5a3f7c', '#272a66', '#0f1338']);
    for (let i = 0; i < 90; i++) { const x = c.between(0, 1600); const h = c.between(30, 190); c.rect(x, 616 + c.between(0, 50), c.between(5, 12), h, c.pick(['#ffd98a', '#f9b48a', '#ffe6a4', '#8ab4f0']), `opacity="${c.between(0.1, 0.4).toFixed(2)}" rx="4"`); }
    c.shimmer(800, 1500, 620, 890, '#1a1c4c', 60, 0.8);
    c.shimmer(1220, 200, 620, 880, '#fbf0d8', 26, 0.4);
    c.rect(0, 604, 1600, 10, '#0c0f30');
    for (let x = 20; x < 1600; x += 88) { c.line(x, 604, x, 576, '#0c0f30', 3); c.glow(x, 574, 22, '#ffe9b0', 0.9); }
  },
};
