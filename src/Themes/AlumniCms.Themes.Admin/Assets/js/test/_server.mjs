// A page with everything that the scripts improve, and answers as the server gives them: node js/test/_server.mjs [port]
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const wwwroot = fileURLToPath(new URL('../../../wwwroot/', import.meta.url));
const types = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.svg': 'image/svg+xml', '.map': 'application/json' };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

const people = ['Awa Ndiaye', 'Bruno Martin', 'Chloé Nguyễn', 'Dalia Haddad', 'Émile Owona'];
const svg = i => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200" width="320" height="200"><rect width="320" height="200" fill="hsl(${i * 47} 45% 60%)"/><circle cx="${80 + i * 11 % 160}" cy="90" r="50" fill="hsl(${i * 47 + 40} 60% 80%)"/></svg>`;

/** Starts the page's server; `state` decides the answers to autosave: ok, conflict, ended, forbidden, problems. */
export async function start(port = 0) {
  const state = { autosave: 'ok', revision: 1, posts: [], items: [['4a1', 'Premier'], ['4a2', 'Deuxième'], ['4a3', 'Troisième']] };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const send = (status, body, type = 'application/json') => {
      response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' });
      response.end(typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body));
    };
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString('latin1');
    const field = name => Buffer.from(new RegExp(`name="${name.replace(/[.[\]]/g, '\\$&')}"\r\n\r\n([^]*?)\r\n--`).exec(body)?.[1] ?? '', 'latin1').toString();
    if (url.pathname.startsWith('/find')) return send(200, { items: people.filter(name => name.toLowerCase().includes(url.searchParams.get('q').toLowerCase())).map((name, i) => ({ id: `p${i}${name.length}`, text: name, note: 'Cameroun', url: `/fr/membres/${i}` })) });
    if (url.pathname === '/media') {
      const page = Number(url.searchParams.get('page') ?? 1);
      return send(200, { items: Array.from({ length: 12 }, (_, i) => ({ path: `photos/${page}-${i}.jpg`, url: `/thumb/${page * 12 + i}.svg`, name: `photo-${page}-${i}.jpg`, thumb: `/thumb/${page * 12 + i}.svg`, alt: i % 3 ? `Photo ${i}` : '', width: 3200, height: 2000 })), more: page < 3 });
    }
    if (url.pathname.startsWith('/thumb/')) return send(200, svg(Number(/\d+/.exec(url.pathname)[0])), 'image/svg+xml');
    if (url.pathname === '/presence') return send(200, { others: ['Awa N.', 'Bruno M.'] });
    if (url.pathname === '/upload') {
      const name = Buffer.from(/filename="([^"]*)"/.exec(body)?.[1] ?? '', 'latin1').toString();
      state.posts.push({ name, size: body.length });
      return send(200, { files: [name.endsWith('.txt') ? { name, error: 'Only pictures, sounds, videos and PDF files.' } : { name, path: `new/${name}`, url: '/thumb/99.svg', thumb: '/thumb/99.svg' }] });
    }
    if (url.pathname === '/edit/presence') return send(200, { others: [] });
    if (field('do') === 'autosave') {
      state.posts.push({ do: field('do'), body: field('body'), revision: field('basis.revision') });
      if (state.autosave === 'conflict') return send(409, { conflict: { by: 'Bruno Martin', at: '12:28' } });
      if (state.autosave === 'ended') return send(401, {});
      if (state.autosave === 'forbidden') return send(403, {});
      if (state.autosave === 'problems') return send(422, { problems: [{ path: 'title', text: 'The title is missing.' }] });
      return send(200, { saved: true, url: '/edit/1', basis: { version: 'v1', revision: String(++state.revision) }, at: '12:31', checks: [{ level: 'error', path: 'title', text: 'The title is short.' }, { level: 'warning', path: 'body', text: 'A heading level is skipped.', count: 2 }] });
    }
    if (url.pathname.startsWith('/edit') && request.method === 'POST') {
      const action = field('do');
      state.posts.push({ action, partial: request.headers['x-partial'] });
      const [, verb, id] = /^(\w+):(?:Flow\.)?(\w+)/.exec(action) ?? [];
      const posted = [...body.matchAll(/name="Flow"\r\n\r\n(\w+)/g)].map(([, one]) => one);
      state.items.sort(([a], [b]) => posted.indexOf(a) - posted.indexOf(b));
      const i = state.items.findIndex(([one]) => one === id);
      if (verb === 'up' && i > 0) state.items.splice(i - 1, 2, state.items[i], state.items[i - 1]);
      if (verb === 'down' && i < state.items.length - 1) state.items.splice(i, 2, state.items[i + 1], state.items[i]);
      if (verb === 'remove') state.items.splice(i, 1);
      if (verb === 'add') state.items.push([`4a${state.items.length + 1}`, 'Nouveau']);
    }
    if (url.pathname === '/' || url.pathname.startsWith('/edit')) return send(200, await page(state, url, field), 'text/html; charset=utf-8');
    const root = url.pathname.startsWith('/test/') ? join(here, url.pathname.slice(6)) : join(wwwroot, url.pathname);
    const file = await readFile(root).catch(() => null);
    return file ? send(200, file, types[extname(root)] ?? 'text/plain') : send(404, 'Not found', 'text/plain');
  });
  await new Promise(done => server.listen(port, '127.0.0.1', done));
  return { state, address: `http://127.0.0.1:${server.address().port}/`, stop: () => new Promise(done => { server.closeAllConnections(); server.close(done); }) };
}

async function page(state, url, field) {
  const language = url.searchParams.get('lang') ?? 'fr';
  const template = await readFile(join(here, 'page.html'), 'utf8');
  const item = ([id, name]) => `<details class="item" data-item><summary>${name}</summary><input type="hidden" name="Flow" value="${id}">
    <div class="item-body"><label>Titre <input name="Flow.${id}.title" value="${name}"></label>
    <button name="do" value="up:Flow.${id}">Monter</button> <button name="do" value="down:Flow.${id}">Descendre</button> <button name="do" value="remove:Flow.${id}">Retirer</button></div></details>`;
  const values = {
    lang: language, path: url.pathname.startsWith('/edit') ? url.pathname : '/edit', dir: language === 'ar' ? 'rtl' : 'ltr', items: state.items.map(item).join(''), revision: String(state.revision),
    body: field('body') || (url.searchParams.get('md') ?? '## Un titre\n\nUn **texte** avec un [lien](/fr/contact) et une note[^1].\n\n- un\n- deux\n\n| Pays | Membres |\n| --- | ---: |\n| Cameroun | 1 204 |\n| Việt Nam | 980 |\n\n![Photo](/thumb/4.svg)\n\n> Une citation.\n\n[^1]: La source.').replace(/&/g, '&amp;').replace(/</g, '&lt;'),
    title: field('title') || 'Bienvenue',
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log((await start(Number(process.argv[2] ?? 0))).address);
