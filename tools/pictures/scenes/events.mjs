import { cup, plant } from '../motifs.mjs';

export const scenes = {
  'event-round-table'(c) {
    c.rect(0, 0, 1600, 900, ['#2f6f78', '#245562']); for (let x = 0; x < 1600; x += 100) for (let y = 0; y < 900; y += 100) c.rect(x, y, 98, 98, (x + y) / 100 % 2 ? '#34767f' : '#2f6b75', 'opacity=".7"');
    c.poly([[0, 0], [500, 0], [1300, 900], [700, 900]], '#fff0c4', 'opacity=".09"'); c.circle(800, 462, 330, '#123640', 'opacity=".4"');
    const chairs = ['#f2a93a', '#e2583f', '#f4e2c2', '#7fc4b5', '#f2a93a', '#e2583f', '#f4e2c2', '#7fc4b5'];
    chairs.forEach((f, i) => c.group(`transform="rotate(${i * 45 + 22.5} 800 450)"`, () => { c.rect(740, 58, 120, 116, '#123640', 'rx="34" opacity=".35" transform="translate(6 12)"'); c.rect(740, 62, 120, 108, f, 'rx="34"').rect(734, 50, 132, 36, f, 'rx="18"').rect(734, 50, 132, 36, '#000', 'rx="18" opacity=".16"'); }));
    c.circle(800, 450, 286, c.slanted(['#f0c48a', '#d9a062', '#b5773f'])); for (const r of [270, 210, 150, 90]) c.circle(800, 450, r, 'none', 'stroke="#9c6234" stroke-width="2.5" opacity=".35"');
    chairs.forEach((_, i) => c.group(`transform="rotate(${i * 45 + 22.5} 800 450)"`, () => { const f = ['#fffaf0', '#2f5f8f', '#fffaf0', '#c9503f'][i % 4]; c.rect(756, 206, 70, 88, '#7a4a28', 'rx="5" opacity=".3" transform="translate(4 6)"').rect(756, 206, 70, 88, f, 'rx="5"'); for (let k = 0; k < 4; k++) c.line(768, 226 + k * 16, 812, 226 + k * 16, i % 2 ? '#fff' : '#a9b8c0', 3, 'opacity=".7"'); c.line(838, 216, 838, 284, i % 2 ? '#33424c' : '#e2583f', 7); if (i % 2 === 0) { c.circle(722, 236, 25, '#fff').circle(722, 236, 19, '#6b4026').circle(722, 236, 19, '#fff', 'opacity=".1"'); c.line(697, 226, 688, 220, '#fff', 9); } else c.circle(720, 240, 19, '#a9dbe0', 'stroke="#e9f7f7" stroke-width="5"'); }));
    for (let i = 0; i < 12; i++) c.group(`transform="rotate(${i * 30} 800 450)"`, () => c.path('M800 450Q772 410 800 372Q828 410 800 450Z', i % 2 ? '#3f9468' : '#5fb582')); c.circle(800, 450, 27, '#f2785a').circle(800, 450, 12, '#fbdc8a');
  },

  'event-handshake'(c) {
    c.rect(0, 0, 1600, 900, c.slanted(['#1f6f7f', '#2f8f86'])); c.circle(800, 460, 330, '#f6b84a').circle(800, 460, 250, '#f9cd72'); for (let i = 0; i < 24; i++) c.group(`transform="rotate(${i * 15} 800 460)"`, () => c.rect(792, 56, 16, i % 2 ? 40 : 64, '#f6b84a', 'rx="8"'));
    const [a, aDark, b, bDark] = ['#85543b', '#643a29', '#e6bd96', '#c9966e'];
    c.path('M-20 560L470 400L540 590L-20 800Z', c.across(['#1b2f5c', '#2b4685'])); c.path('M452 392L530 372L604 566L528 602Z', '#f8f4ea');
    c.path('M1620 560L1130 400L1060 590L1620 800Z', c.across(['#c9503f', '#8f342f'])); c.path('M1148 392L1070 372L996 566L1072 602Z', '#f8f4ea');
    c.path('M522 390Q640 360 730 372L900 420Q960 470 930 540L820 600Q700 610 596 556Z', c.across([a, a, aDark]));
    c.path('M1078 390Q960 350 860 372L770 420Q720 470 760 540L850 590Q920 606 1004 556Z', c.across([b, b, '#dcae86']));
    [[0, 0], [14, 44], [34, 86], [62, 124]].forEach(([dx, dy]) => { c.stroke(`M${830 + dx} ${450 + dy * 0.9}L${690 + dx} ${470 + dy}`, bDark, 50); c.stroke(`M${830 + dx} ${446 + dy * 0.9}L${692 + dx} ${465 + dy}`, b, 45); });
    c.stroke('M690 396Q770 380 852 420', aDark, 58).stroke('M690 390Q770 374 850 413', a, 52); c.stroke('M836 402q20 4 22 16', '#d9a58a', 9, 'opacity=".7"');
    c.circle(486, 470, 9, '#c9b48a').circle(1114, 470, 9, '#c9b48a');
  },

  'event-microphone'(c) {
    c.sky('#1a1638', '#3a2460', '#7a3566'); for (const [x, f] of [[300, '#8f5ab8'], [1300, '#e2706a']]) c.glow(x, 260, 420, f, 0.4);
    c.poly([[640, 0], [760, 0], [1100, 900], [420, 900]], '#ffe9b8', 'opacity=".14"').poly([[670, 0], [730, 0], [960, 900], [560, 900]], '#ffe9b8', 'opacity=".16"'); c.glow(760, 330, 380, '#ffe0a8', 0.55);
    for (let row = 0; row < 4; row++) { const y = 600 + row * 76; for (let i = -1; i < 22 - row * 2; i++) { const w = 80 + row * 10; const x = i * w + (row % 2) * w / 2; const f = ['#4a2c66', '#3b2358', '#2c1a48', '#1c1136'][row]; c.rect(x + 6, y, w - 12, 130, f, 'rx="20"'); if ((i * 7 + row * 3) % 5) { c.circle(x + w / 2, y - 16, 22 + row * 3, f).circle(x + w / 2 - 6, y - 20, 14 + row * 2, '#fff', 'opacity=".04"'); } } }
    c.line(760, 560, 760, 900, '#12102a', 17); c.at(760, 370, () => { c.path('M-52 60H52L34 300Q0 318 -34 300Z', c.across(['#5a6080', '#33385a', '#171a36'])); c.rect(-60, 34, 120, 34, c.across(['#f6cf7a', '#d9a03f', '#8f6228']), 'rx="10"'); c.rect(-92, -190, 184, 236, c.across(['#f1f3f8', '#b5bccd', '#6f7795']), 'rx="90"'); c.clip('<rect x="-92" y="-190" width="184" height="236" rx="90"/>', () => { for (let i = -12; i < 14; i++) { c.line(i * 18 - 120, -200, i * 18 + 120, 60, '#4a5070', 3, 'opacity=".5"'); c.line(i * 18 + 120, -200, i * 18 - 120, 60, '#4a5070', 3, 'opacity=".5"'); } }); c.rect(-94, -82, 188, 20, c.across(['#f6cf7a', '#d9a03f', '#8f6228'])); c.stroke('M-54 -120Q-46 -160 -20 -168', '#fff', 11, 'opacity=".7"'); c.rect(-13, 120, 26, 54, '#12102a', 'rx="13"').circle(0, 136, 8, '#6fe0a0'); }, 1, 12);
    for (let i = 0; i < 34; i++) c.circle(c.between(500, 1000), c.between(20, 560), c.between(1.5, 4), '#ffe9b8', 'opacity=".5"');
  },

  'event-quiz'(c) {
    c.rect(0, 0, 1600, 900, c.slanted(['#4a2f9c', '#7a3fb0', '#c44f9c'])); for (let i = 0; i < 24; i++) { const [a, b] = [i * 15 * Math.PI / 180, (i * 15 + 7.5) * Math.PI / 180]; c.poly([[800, 330], [800 + Math.cos(a) * 1300, 330 + Math.sin(a) * 1300], [800 + Math.cos(b) * 1300, 330 + Math.sin(b) * 1300]], '#fff', 'opacity=".06"'); }
    c.glow(800, 310, 480, '#ffe48a', 0.8); c.path('M800 110C690 110 620 190 620 290C620 370 680 410 706 462C718 486 720 506 722 526H878C880 506 882 486 894 462C920 410 980 370 980 290C980 190 910 110 800 110Z', c.slanted(['#fff8d0', '#ffd95a', '#f7b23a'])); c.stroke('M760 520L744 360L776 320L800 362L824 320L856 360L840 520', '#c97a1f', 8); c.stroke('M664 290Q668 190 752 158', '#fff', 17, 'opacity=".8"'); for (let i = 0; i < 3; i++) c.rect(728 + i * 6, 528 + i * 28, 144 - i * 12, 24, i % 2 ? '#8a90b0' : '#b5bcd4', 'rx="12"'); c.rect(766, 612, 68, 14, '#5a6080', 'rx="7"');
    for (let i = 0; i < 9; i++) { const a = (180 + i * 22.5) * Math.PI / 180; c.line(800 + Math.cos(a) * 240, 300 + Math.sin(a) * 236, 800 + Math.cos(a) * 280, 300 + Math.sin(a) * 276, '#ffe48a', 12); }
    c.rect(0, 770, 1600, 140, ['#2f1d6b', '#1d1248']); [[230, '#e2483f', '#ff8a6b'], [610, '#2f9ce0', '#7fd0ff'], [990, '#3fb06a', '#8fe8a0'], [1370, '#f2a92f', '#ffdc7a']].forEach(([x, d, l]) => { c.ellipse(x, 822, 176, 26, '#120a33', 'opacity=".5"'); c.path(`M${x - 150} 740H${x + 150}V800Q${x} 850 ${x - 150} 800Z`, c.across(['#e9ecf6', '#b5bcd4', '#7f88a8'])); c.ellipse(x, 740, 150, 38, '#f6f8ff').ellipse(x, 736, 116, 28, '#4a5070'); c.path(`M${x - 106} 734Q${x - 104} 642 ${x} 640Q${x + 104} 642 ${x + 106} 734Q${x} 770 ${x - 106} 734Z`, c.across([l, d, d])); c.ellipse(x - 36, 672, 34, 14, '#fff', 'opacity=".5" transform="rotate(-16 ' + (x - 36) + ' 672)"'); });
    for (let i = 0; i < 50; i++) { const [x, y] = [c.between(20, 1580), c.between(20, 600)]; if (Math.abs(x - 800) > 260) c.rect(x, y, 18, 9, c.pick(['#ffd95a', '#7fd0ff', '#ff8a6b', '#8fe8a0', '#fff']), `rx="3" transform="rotate(${Math.round(c.between(0, 180))} ${x} ${y})"`); }
  },

  'event-calendar'(c) {
    c.rect(0, 0, 1600, 900, ['#e3eee4', '#cfe0d6']); c.poly([[900, 0], [1350, 0], [850, 740], [300, 740]], '#fffbe6', 'opacity=".5"'); c.rect(0, 740, 1600, 170, ['#e0ae78', '#b97f4c']);
    c.rect(438, 92, 740, 600, '#6f8f86', 'rx="24" opacity=".3" transform="translate(12 16)"'); c.rect(430, 84, 740, 600, '#fffdf7', 'rx="22"'); c.path('M430 230V106Q430 84 452 84H1148Q1170 84 1170 106V230Z', c.across(['#e2583f', '#f0805a'])); for (let x = 520; x <= 1090; x += 114) { c.circle(x - 5, 116, 14, '#8f2f28'); c.rect(x - 12, 52, 14, 70, c.across(['#f4f4f0', '#9ca8a6']), 'rx="7"'); } c.path('M640 204L720 140L770 180L840 120L960 204Z', '#fff', 'opacity=".35"').circle(900, 140, 20, '#ffe6a0');
    for (let row = 0; row < 5; row++) for (let i = 0; i < 7; i++) { const [x, y] = [462 + i * 97.5, 262 + row * 82]; const mark = { 3: '#f2b84a', 9: '#2f8a86', 12: '#e2583f', 17: '#f2b84a', 24: '#5f86d0', 26: '#2f8a86' }[row * 7 + i]; c.rect(x, y, 85, 68, mark ?? (i > 4 ? '#eef0e6' : '#f6f3ea'), 'rx="12"'); if (mark) c.stroke(`M${x + 28} ${y + 35}l11 12l20 -24`, '#fff', 7); else c.circle(x + 18, y + 18, 5, '#c9cdbf'); }
    c.ellipse(240, 806, 130, 14, '#6b4228', 'opacity=".35"'); plant(c, 240, 806, 240, '#e2785a', ['#2f7a58', '#5fae7a']); cup(c, 1340, 810, 140, '#2f7f8f'); for (const dx of [-22, 16]) c.stroke(`M${1340 + dx} 680q-22 -30 0 -60t0 -60`, '#fff', 9, 'opacity=".8"'); c.line(620, 800, 860, 812, '#f2b84a', 18).poly([[860, 803], [890, 814], [860, 821]], '#4a3a30');
  },

  'event-escape-game'(c) {
    c.rect(0, 0, 1600, 900, ['#1d2a3f', '#2b3350']); for (let y = 0; y < 740; y += 74) for (let x = (y / 74) % 2 ? -70 : 0; x < 1600; x += 140) c.rect(x + 4, y + 4, 132, 66, c.pick(['#2f3c5a', '#34415f', '#2a3653']), 'rx="8"');
    c.rect(0, 740, 1600, 170, ['#4a3a44', '#251d2e']); for (let x = -300; x < 1900; x += 150) c.line(800 + (x - 800) * 0.7, 740, x, 900, '#1a1422', 4, 'opacity=".6"');
    c.path('M560 740V270Q560 90 800 90Q1040 90 1040 270V740Z', '#6f6a7f').path('M600 740V280Q600 130 800 130Q1000 130 1000 280V740Z', ['#fff2c0', '#f9b85a']); c.glow(760, 440, 420, '#ffd98a', 0.75); c.poly([[600, 740], [780, 740], [760, 900], [360, 900]], '#ffd98a', 'opacity=".4"');
    c.path('M1000 280Q1000 170 930 150L770 200Q766 230 766 300V790L1000 740Z', c.across(['#6b3f2a', '#9c5f3a', '#7a4830'])); for (const x of [820, 880, 940]) c.line(x, 180 + (900 - x) * 0.1, x, 778 - (x - 766) * 0.2, '#4a2a1c', 4, 'opacity=".7"'); for (const y of [330, 640]) c.path(`M1000 ${y}L800 ${y + 14}V${y + 44}L1000 ${y + 28}Z`, '#33384a'); c.circle(806, 500, 20, '#f2c45a').path('M800 532h12l5 34h-22Z', '#1d1420');
    c.at(320, 520, () => { c.glow(0, 60, 300, '#ffcf7a', 0.75); c.stroke('M-110 -320H0V-110', '#11182a', 11); c.stroke('M-50 -20Q-46 -110 0 -112Q46 -110 50 -20', '#c98f3f', 8); c.path('M-70 -6L-40 -46H40L70 -6Z', '#8f5f2a').rect(-58, -6, 116, 150, '#ffe9b0', 'opacity=".85" rx="8"'); c.path('M0 34Q34 80 0 122Q-34 80 0 34Z', '#f5953a').path('M0 70Q16 96 0 118Q-16 96 0 70Z', '#fff6d0'); for (const x of [-58, 0, 58]) if (x) c.rect(x - 5, -6, 10, 150, '#8f5f2a'); c.path('M-76 144H76L62 174H-62Z', '#8f5f2a'); });
    c.at(1290, 430, () => { c.rect(-120, -150, 240, 290, '#e9d3a5', 'rx="8" transform="rotate(4)"'); c.stroke('M-80 80Q-40 20 0 40T70 -40', '#a8683c', 6, 'stroke-dasharray="16 14"'); c.stroke('M58 -84L92 -50M92 -84L58 -50', '#c9402f', 10); c.circle(-80, 82, 11, '#2f6f7f'); c.path('M-70 -90l24 -34l24 34ZM-36 -78l18 -26l18 26Z', '#a8683c', 'opacity=".6"'); c.circle(6, -142, 12, '#e2583f'); });
    c.ellipse(1180, 836, 220, 12, '#0f0a18', 'opacity=".5"'); c.at(1180, 812, () => { c.circle(-130, 0, 56, 'none', 'stroke="#f2b83f" stroke-width="26"').circle(-130, 0, 56, 'none', 'stroke="#ffe08a" stroke-width="6"'); c.rect(-72, -13, 290, 26, ['#ffdc7a', '#d9932f'], 'rx="8"').rect(150, 10, 24, 48, '#e0a03a', 'rx="4"').rect(192, 10, 24, 36, '#e0a03a', 'rx="4"').rect(-66, -22, 20, 44, '#e0a03a', 'rx="5"'); }, 1, -4);
  },
};
