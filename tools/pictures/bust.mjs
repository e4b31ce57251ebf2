/** A stylised bust, centred, so that a square cut from the middle shows it whole. */

const cx = 800;
const faceShape = 'M682 392C682 300 730 254 800 254C870 254 918 300 918 392C918 446 906 494 874 532C850 562 826 578 800 578C774 578 750 562 726 532C694 494 682 446 682 392Z';

function features(c, { ink, lip, smile = 10, age }) {
  for (const side of [-1, 1]) {
    c.stroke(`M${cx + side * 74} 385Q${cx + side * 50} 366 ${cx + side * 26} 378`, ink, 7.5);
    c.ellipse(cx + side * 48, 417, 9, 10, ink);
    c.stroke(`M${cx + side * 64} 411Q${cx + side * 50} 396 ${cx + side * 33} 409`, ink, 4);
    if (age) c.stroke(`M${cx + side * 72} 424q${side * 8} 5 ${side * 14} 4`, ink, 2.5, 'opacity=".4"');
  }
  c.stroke('M803 412Q797 446 787 462Q797 474 813 468', ink, 4.5, 'opacity=".4"');
  c.path(`M762 510Q782 502 800 507Q818 502 838 510Q818 ${518 + smile * 1.4} 800 ${519 + smile * 1.4}Q782 ${518 + smile * 1.4} 762 510Z`, lip);
  c.stroke(`M758 508Q800 ${512 + smile} 842 508`, ink, 3.6, 'opacity=".65"');
}

function glasses(c, colour, round) {
  for (const side of [-1, 1]) {
    c.add(`<rect x="${cx + side * 51 - 39}" y="381" width="78" height="${round ? 74 : 62}" rx="${round ? 37 : 20}" fill="#fff" fill-opacity=".14" stroke="${colour}" stroke-width="6.5"/>`);
    c.stroke(`M${cx + side * 90} 404L${cx + side * 119} 396`, colour, 6);
  }
  c.stroke('M788 408Q800 398 812 408', colour, 6);
}

function clothes(c, { kind, main, second, shade }) {
  c.path('M470 900C474 770 520 716 620 690L726 656Q800 706 874 656L980 690C1080 716 1126 770 1130 900Z', c.across([main, main, shade]));
  const collars = {
    round: () => c.stroke('M712 660Q800 770 888 660', second, 20),
    roll: () => c.path('M724 596Q800 640 876 596L890 680Q800 730 710 680Z', c.across([main, shade])),
    open: () => {
      c.path('M728 640Q800 690 872 640L880 662L806 790L720 662Z', c.skin);
      c.path('M728 628L700 672L762 760L800 706Z', second);
      c.path('M872 628L900 672L838 760L800 706Z', second);
    },
    suit: () => {
      c.path('M716 652L800 860L884 652Q800 706 716 652Z', second);
      c.path('M728 630L698 668L770 742L800 700Z', '#ffffff');
      c.path('M872 630L902 668L830 742L800 700Z', '#e8e6ea');
      c.path('M700 662L640 694L672 762L650 782L792 900H800V846Z', c.slanted([main, shade]));
      c.path('M900 662L960 694L928 762L950 782L808 900H800V846Z', shade);
    },
    mandarin: () => {
      c.path('M732 610Q800 660 868 610L876 668Q800 722 724 668Z', c.across([main, shade]));
      c.stroke('M804 692Q880 740 950 900', second, 6);
      for (const [x, y] of [[806, 696], [872, 756], [918, 826]]) c.circle(x, y, 9, second);
    },
    boubou: () => {
      c.path('M722 652Q800 720 878 652L862 740Q800 900 738 740Z', second);
      c.path('M746 664Q800 712 854 664L804 790Z', c.skin);
      for (let i = 0; i < 5; i++) c.stroke(`M${724 - i * 15} ${684 + i * 9}Q${738 - i * 6} ${830 + i * 8} 800 ${872 + i * 16}Q${862 + i * 6} ${830 + i * 8} ${876 + i * 15} ${684 + i * 9}`, second, 3.4, `opacity="${0.75 - i * 0.12}" stroke-dasharray="2 11"`);
    },
    stripes: () => {
      c.clip('<path d="M470 900C474 770 520 716 620 690L726 656Q800 706 874 656L980 690C1080 716 1126 770 1130 900Z"/>', () => {
        for (let y = 712; y < 900; y += 42) c.stroke(`M440 ${y + 34}Q800 ${y + 66} 1160 ${y + 34}`, second, 13);
      });
      c.stroke('M690 668Q800 742 910 668', second, 10);
    },
    coat: () => {
      c.path('M722 654L800 870L878 654Q800 706 722 654Z', second);
      c.path('M722 646L648 690L690 772L664 792L796 900H802V862Z', '#f4f3f0');
      c.path('M878 646L952 690L910 772L936 792L806 900H800V862Z', shade);
    },
  };
  collars[kind]();
}

/** Hair has a back, behind the neck, and a front, over the forehead. */
export const hair = {
  afro: (h, hi) => [c => { c.circle(800, 330, 214, h); c.circle(764, 300, 150, hi, 'opacity=".35"'); }, c => c.path('M676 400C664 300 716 246 800 246C884 246 936 300 924 400C916 352 890 318 862 312Q800 296 738 312C710 318 684 352 676 400Z', h)],
  short: (h) => [() => {}, c => c.path('M672 412C652 288 706 222 800 222C894 222 948 288 928 412C922 396 920 372 914 352C900 318 866 306 800 306C734 306 700 318 686 352C680 372 678 396 672 412Z', h)],
  highBun: (h, hi) => [c => { c.circle(800, 176, 84, h); c.circle(776, 156, 48, hi, 'opacity=".4"'); }, c => { c.path('M674 414C650 286 712 218 800 218C888 218 950 286 926 414C924 352 888 312 800 296C712 312 676 352 674 414Z', h); for (const dx of [-60, -30, 0, 30, 60]) c.stroke(`M${800 + dx * 1.25} ${292 + Math.abs(dx) * 0.45}Q${800 + dx} 250 ${800 + dx * 0.5} 224`, hi, 3, 'opacity=".5"'); }],
  curls: (h, hi) => [c => { for (const [x, y, r] of [[690, 330, 84], [654, 420, 82], [648, 520, 78], [678, 600, 66], [910, 330, 84], [946, 420, 82], [952, 520, 78], [922, 600, 66], [800, 260, 112]]) c.circle(x, y, r, h); for (const [x, y, r] of [[668, 330, 40], [636, 430, 38], [634, 530, 34], [760, 220, 46]]) c.circle(x, y, r, hi, 'opacity=".35"'); }, c => { for (const [x, y, r] of [[694, 318, 44], [744, 278, 48], [800, 266, 50], [858, 280, 48], [906, 320, 44]]) c.circle(x, y, r, h); c.circle(746, 268, 22, hi, 'opacity=".4"'); }],
  shortCurls: (h, hi) => [() => {}, c => { for (const [x, y, r] of [[682, 346, 36], [696, 296, 46], [742, 252, 52], [800, 236, 56], [858, 252, 52], [904, 296, 46], [918, 346, 36], [770, 284, 34], [832, 284, 34]]) c.circle(x, y, r, h); for (const [x, y] of [[722, 256], [778, 226]]) c.circle(x, y, 20, hi, 'opacity=".35"'); }],
  long: (h, hi) => [c => { c.path('M800 210C660 210 640 330 638 440C636 560 610 640 622 720Q700 764 800 740Q900 764 978 720C990 640 964 560 962 440C960 330 940 210 800 210Z', h); c.stroke('M668 380Q650 560 652 712', hi, 9, 'opacity=".35"'); c.stroke('M932 380Q950 560 948 712', hi, 9, 'opacity=".25"'); }, c => c.path('M664 470C640 300 700 214 806 214C906 214 958 300 936 470C930 390 906 340 846 290C800 332 700 350 664 470Z', h)],
  bob: (h, hi) => [c => c.path('M800 212C672 212 646 310 644 420L640 574Q690 604 740 590H860Q910 604 960 574L956 420C954 310 928 212 800 212Z', h), c => { c.path('M662 560C640 300 700 214 800 214C900 214 960 300 938 560Q912 566 906 540C916 470 910 400 904 362Q800 386 696 362C690 400 684 470 694 540Q688 566 662 560Z', h); c.stroke('M706 280Q746 246 806 246', hi, 10, 'opacity=".5"'); }],
  swept: (h, hi) => [() => {}, c => { c.path('M674 408C652 282 712 214 806 216C904 218 946 290 926 408C920 372 914 344 896 322C850 330 770 326 724 292C706 320 684 352 674 408Z', h); c.stroke('M742 268Q800 292 872 284', hi, 7, 'opacity=".5"'); }],
  crop: (h, hi) => [c => c.path('M660 470C640 290 700 208 800 208C900 208 960 290 940 470Q930 500 916 500H684Q670 500 660 470Z', h), c => { c.path('M668 480C644 290 706 208 806 210C904 212 952 296 934 470C924 420 920 380 900 344C850 346 792 330 752 288C730 330 692 380 690 440Z', h); c.stroke('M726 262Q760 236 810 238', hi, 8, 'opacity=".6"'); }],
  lowBun: (h, hi) => [c => c.circle(800, 196, 66, h), c => { c.path('M670 440C644 290 706 216 800 216C894 216 956 290 930 440C922 372 890 330 812 286C740 316 690 356 670 440Z', h); c.stroke('M716 296Q750 250 812 244', hi, 7, 'opacity=".6"'); }],
  bald: () => [() => {}, c => c.ellipse(764, 294, 44, 22, '#fff', 'opacity=".16" transform="rotate(-24 764 294)"')],
  wrap: (h, hi) => [c => { c.path('M800 92C690 92 636 190 664 320H936C964 190 910 92 800 92Z', h); c.path('M870 130C930 70 1010 92 1004 150C998 196 930 210 876 190Z', hi); c.path('M880 170C960 160 1010 210 984 250C956 284 896 250 872 210Z', h); }, c => { c.path('M662 372C650 300 690 246 800 244C910 246 950 300 938 372C912 326 870 306 800 304C730 306 688 326 662 372Z', h); for (const d of ['M668 330Q760 230 900 150', 'M672 270Q740 190 840 126', 'M760 304Q850 240 930 230', 'M900 330Q920 290 934 262']) c.stroke(d, hi, 9, 'opacity=".75"'); }],
  scarf: (h, hi) => [c => c.path('M800 196C656 196 628 316 632 440C636 560 590 640 540 720Q800 860 1060 720C1010 640 964 560 968 440C972 316 944 196 800 196Z', h), c => { c.add(`<path fill-rule="evenodd" fill="${h}" d="M800 204C664 204 640 316 644 430C648 560 690 640 800 660C910 640 952 560 956 430C960 316 936 204 800 204ZM800 286C868 286 904 336 904 412C904 500 858 578 800 578C742 578 696 500 696 412C696 336 732 286 800 286Z"/>`); c.path('M660 560C700 660 860 680 960 540C980 640 900 740 760 742C690 740 640 690 640 620Z', hi); c.stroke('M690 270Q740 226 806 226', hi, 9); c.stroke('M668 640Q780 716 920 640', h, 7, 'opacity=".8"'); }],
};

export function beard(c, colour, full) {
  c.path(`M686 430C690 470 698 500 722 ${full ? 548 : 540}C750 ${full ? 594 : 580} 776 ${full ? 606 : 590} 800 ${full ? 606 : 590}C824 ${full ? 606 : 590} 850 ${full ? 594 : 580} 878 ${full ? 548 : 540}C902 500 910 470 914 430C902 466 888 486 866 490C846 478 820 482 800 486C780 482 754 478 734 490C712 486 698 466 686 430Z`, colour);
}

export function drawBust(c, person) {
  const { skin, shade, ink, lip } = person;
  const [back, front] = person.hair;
  c.skin = skin;
  back(c);
  c.path('M738 520H862V660Q862 720 800 730Q738 720 738 660Z', shade);
  clothes(c, person.clothes);
  c.path('M744 560H856V650Q800 690 744 650Z', shade);
  if (person.clothes.kind === 'roll' || person.clothes.kind === 'mandarin') clothes(c, person.clothes);
  if (!person.covered) for (const side of [-1, 1]) c.ellipse(cx + side * 120, 428, 20, 34, side < 0 ? skin : shade);
  c.path(faceShape, skin);
  c.clip(`<path d="${faceShape}"/>`, () => {
    c.path('M930 240H838C872 330 868 420 856 470C848 520 830 560 800 590H930Z', shade, 'opacity=".42"');
    for (const side of [-1, 1]) c.glow(cx + side * 74, 470, 54, lip, 0.3);
  });
  if (person.beard) beard(c, person.beard, person.fullBeard);
  features(c, { ink, lip, age: person.age });
  front(c);
  if (person.glasses) glasses(c, person.glasses, person.round);
  if (person.earrings) for (const side of [-1, 1]) c.add(`<circle cx="${cx + side * 124}" cy="482" r="20" fill="none" stroke="${person.earrings}" stroke-width="7"/>`);
}
