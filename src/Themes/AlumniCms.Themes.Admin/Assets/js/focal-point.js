// <div data-focal-point><img><input name=focalX><input name=focalY></div>: the part of a picture that every crop keeps, in
// percent. The point can be set by a click, dragged, or moved by arrow keys; the numbers stay.
import { button } from './lib/elements.js';
import { announce } from './lib/announce.js';
import { text } from './lib/texts.js';

const within = value => Math.max(0, Math.min(100, Math.round(value)));

export function enhance(box) {
  const image = box.querySelector('img');
  const [x, y] = [box.querySelector('[name=focalX]'), box.querySelector('[name=focalY]')];
  if (!image || !x || !y) return;
  const stage = document.createElement('div');
  stage.className = 'focal-stage';
  stage.style.touchAction = 'none';
  image.replaceWith(stage);
  image.draggable = false;
  const point = button('', { class: 'focal-point', 'aria-label': text('Most important point; move it with the arrow keys') });
  stage.append(image, point);

  const draw = () => {
    // A picture is not mirrored in Arabic, so these are physical sides.
    point.style.left = `${within(Number(x.value || 50))}%`;
    point.style.top = `${within(Number(y.value || 50))}%`;
  };
  const set = (left, top) => {
    const [newX, newY] = [String(within(left)), String(within(top))];
    if (newX === x.value && newY === y.value) return;
    x.value = newX;
    y.value = newY;
    draw();
    for (const input of [x, y]) input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const follow = event => {
    const area = image.getBoundingClientRect();
    set((event.clientX - area.left) / area.width * 100, (event.clientY - area.top) / area.height * 100);
  };

  stage.addEventListener('pointerdown', event => {
    if (event.button !== 0) return;
    event.preventDefault();
    stage.setPointerCapture(event.pointerId);
    follow(event);
    point.focus();
  });
  stage.addEventListener('pointermove', event => { if (stage.hasPointerCapture(event.pointerId)) follow(event); });
  point.addEventListener('keydown', event => {
    const step = event.shiftKey ? 10 : 1;
    const by = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
    if (!by) return;
    event.preventDefault();
    set(Number(x.value || 50) + by[0], Number(y.value || 50) + by[1]);
    announce(text('{0} % from the left, {1} % from the top', x.value, y.value));
  });
  for (const input of [x, y]) input.addEventListener('input', draw);
  draw();
}
