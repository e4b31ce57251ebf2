/** Things that several pictures share. Each stands with its foot at (x, y). */

export function palm(c, x, y, height, [trunk, dark, light], lean = 0.12) {
  const [tx, ty] = [x + height * lean, y - height];
  const w = height * 0.022;
  c.path(`M${x - w * 1.6} ${y}Q${x + height * lean * 0.1} ${y - height * 0.5} ${tx - w * 0.7} ${ty}L${tx + w * 0.7} ${ty}Q${x + height * lean * 0.1 + w * 3} ${y - height * 0.5} ${x + w * 1.6} ${y}Z`, trunk);
  const fronds = [[-172, dark], [-8, dark], [-140, dark], [-40, dark], [160, light], [20, light], [-115, light], [-65, light], [138, dark], [42, dark]];
  for (const [degrees, fill] of fronds) {
    const angle = (degrees + c.between(-7, 7)) * Math.PI / 180;
    const length = height * c.between(0.36, 0.44);
    const [dx, dy] = [Math.cos(angle) * length, Math.sin(angle) * length * 0.8];
    const drop = length * 0.34;
    c.path(`M${tx} ${ty}Q${tx + dx * 0.5} ${ty + dy * 0.75 - drop * 0.75} ${tx + dx} ${ty + dy + drop}Q${tx + dx * 0.52} ${ty + dy * 0.5 + drop * 0.12} ${tx} ${ty + w * 2}Z`, fill);
  }
  c.circle(tx, ty + w, w * 1.7, trunk);
}

export function roundTree(c, x, y, size, [trunk, dark, light]) {
  c.path(`M${x - size * 0.05} ${y}L${x - size * 0.025} ${y - size * 0.55}H${x + size * 0.025}L${x + size * 0.05} ${y}Z`, trunk);
  c.ellipse(x, y - size * 0.72, size * 0.34, size * 0.38, dark);
  c.ellipse(x - size * 0.06, y - size * 0.78, size * 0.24, size * 0.27, light);
}

export function cypress(c, x, y, height, fill) {
  c.path(`M${x} ${y - height}C${x + height * 0.16} ${y - height * 0.5} ${x + height * 0.12} ${y} ${x} ${y}C${x - height * 0.12} ${y} ${x - height * 0.16} ${y - height * 0.5} ${x} ${y - height}Z`, fill);
}

export function cloud(c, x, y, size, fill, opacity = 0.8) {
  c.path(`M${x - size} ${y}a${size * 0.26} ${size * 0.26} 0 0 1 ${size * 0.34} ${-size * 0.24}a${size * 0.42} ${size * 0.42} 0 0 1 ${size * 0.76} ${-size * 0.08}a${size * 0.3} ${size * 0.3} 0 0 1 ${size * 0.5} ${size * 0.1}a${size * 0.22} ${size * 0.22} 0 0 1 ${size * 0.3} ${size * 0.22}Z`, fill, `opacity="${opacity}"`);
}

export function birds(c, x, y, count, colour, size = 16) {
  for (let i = 0; i < count; i++) {
    const [bx, by, s] = [x + c.between(-140, 140), y + c.between(-50, 50), size * c.between(0.6, 1.1)];
    c.stroke(`M${bx - s} ${by - s * 0.35}Q${bx - s * 0.4} ${by - s * 0.5} ${bx} ${by}Q${bx + s * 0.4} ${by - s * 0.5} ${bx + s} ${by - s * 0.35}`, colour, 2.6);
  }
}

export function stars(c, count, bottom, colour = '#fff') {
  for (let i = 0; i < count; i++) c.circle(c.between(0, c.width), c.between(0, bottom), c.between(0.8, 2.4), colour, `opacity="${c.between(0.3, 0.9).toFixed(1)}"`);
}

/** A tower block with a grid of windows, some of them lit. */
export function tower(c, x, base, w, h, fill, window, lit = 0.5, cell = 26) {
  c.rect(x, base - h, w, h, fill);
  c.rect(x + w * 0.72, base - h, w * 0.28, h, '#000', 'opacity=".1"');
  const columns = Math.max(1, Math.floor((w - 14) / cell));
  const gap = (w - 14) / columns;
  for (let row = base - h + 18; row < base - 20; row += cell * 1.25) {
    for (let i = 0; i < columns; i++) {
      if (c.random() < lit) c.rect(x + 7 + gap * i + gap * 0.22, row, gap * 0.56, cell * 0.62, window, `opacity="${c.between(0.45, 0.95).toFixed(1)}" rx="1.5"`);
    }
  }
}

export function skyline(c, base, low, high, fill, window, lit, [from, to] = [-20, 1620], widths = [60, 130]) {
  for (let x = from; x < to;) {
    const w = c.between(...widths);
    tower(c, x, base, w, c.between(low, high), fill, window, lit);
    x += w + (c.random() < 0.3 ? c.between(4, 24) : 0);
  }
}

/** A leafy plant in a pot. */
export function plant(c, x, y, size, pot, [dark, light]) {
  for (const [degrees, length, fill] of [[-150, 0.7, dark], [-30, 0.7, dark], [-125, 0.95, light], [-55, 0.95, light], [-90, 1.1, dark], [-106, 0.8, light], [-72, 0.82, dark]]) {
    const angle = degrees * Math.PI / 180;
    const [dx, dy] = [Math.cos(angle) * size * length, Math.sin(angle) * size * length];
    const [nx, ny] = [-dy * 0.2, dx * 0.2];
    const top = y - size * 0.5;
    c.path(`M${x} ${top}Q${x + dx * 0.5 + nx} ${top + dy * 0.55 + ny} ${x + dx} ${top + dy}Q${x + dx * 0.5 - nx} ${top + dy * 0.55 - ny} ${x} ${top}Z`, fill);
  }
  c.path(`M${x - size * 0.32} ${y - size * 0.55}H${x + size * 0.32}L${x + size * 0.24} ${y}H${x - size * 0.24}Z`, pot);
  c.rect(x - size * 0.36, y - size * 0.6, size * 0.72, size * 0.12, pot, 'rx="4"');
  c.rect(x - size * 0.32, y - size * 0.48, size * 0.64, size * 0.05, '#000', 'opacity=".14"');
}

export function cup(c, x, y, size, fill, inside = '#5a3622') {
  c.ellipse(x, y, size * 0.95, size * 0.14, '#000', 'opacity=".15"');
  c.stroke(`M${x + size * 0.45} ${y - size * 0.62}q${size * 0.42} ${-size * 0.02} ${size * 0.32} ${size * 0.28}q${-size * 0.1} ${size * 0.18} ${-size * 0.4} ${size * 0.16}`, fill, size * 0.11);
  c.path(`M${x - size * 0.52} ${y - size * 0.8}H${x + size * 0.52}Q${x + size * 0.52} ${y} ${x + size * 0.14} ${y}H${x - size * 0.14}Q${x - size * 0.52} ${y} ${x - size * 0.52} ${y - size * 0.8}Z`, fill);
  c.ellipse(x, y - size * 0.8, size * 0.52, size * 0.12, fill);
  c.ellipse(x, y - size * 0.79, size * 0.44, size * 0.08, inside);
  c.path(`M${x + size * 0.18} ${y - size * 0.66}H${x + size * 0.5}Q${x + size * 0.46} ${y - size * 0.05} ${x + size * 0.12} ${y}Q${x + size * 0.26} ${y - size * 0.3} ${x + size * 0.18} ${y - size * 0.66}Z`, '#000', 'opacity=".1"');
}

export function steam(c, x, y, size, colour = '#fff') {
  for (const dx of [-0.2, 0.12]) c.stroke(`M${x + dx * size} ${y}q${-size * 0.2} ${-size * 0.3} 0 ${-size * 0.55}q${size * 0.2} ${-size * 0.28} 0 ${-size * 0.55}`, colour, size * 0.07, 'opacity=".45"');
}

/** A standing figure seen from far away. */
export function figure(c, x, y, h, [skin, top, bottom]) {
  c.path(`M${x - h * 0.1} ${y}L${x - h * 0.11} ${y - h * 0.48}H${x + h * 0.11}L${x + h * 0.1} ${y}H${x + h * 0.025}L${x} ${y - h * 0.36}L${x - h * 0.025} ${y}Z`, bottom);
  c.path(`M${x - h * 0.12} ${y - h * 0.44}Q${x - h * 0.17} ${y - h * 0.8} ${x} ${y - h * 0.8}Q${x + h * 0.17} ${y - h * 0.8} ${x + h * 0.12} ${y - h * 0.44}Z`, top);
  c.rect(x - h * 0.03, y - h * 0.84, h * 0.06, h * 0.08, skin);
  c.circle(x, y - h * 0.9, h * 0.075, skin);
}
