// A menu is a popover, which needs no script; only its button has to say whether it is open.
for (const menu of document.querySelectorAll('[popover][id]')) {
  const buttons = [...document.querySelectorAll(`[popovertarget="${CSS.escape(menu.id)}"]`)];
  const say = open => { for (const button of buttons) button.setAttribute('aria-expanded', String(open)); };
  say(false);
  menu.addEventListener('toggle', event => say(event.newState === 'open'));
}
