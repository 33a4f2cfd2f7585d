import { baseName, brokenEntry, checkPicked } from './check.js';
import { pickedFrom, pickedFromDrop } from './pick.js';

const expected = JSON.parse(document.getElementById('expected').textContent);

showLog(expected.log);
for (const id of ['folder', 'files']) {
  const input = document.getElementById(id);
  input.addEventListener('change', () => run(Promise.resolve(pickedFrom(input.files))));
}
const drop = document.getElementById('drop');
drop.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  run(pickedFromDrop(event.dataTransfer));
});

/** Checks what was picked and shows the outcome; words only, never markup. */
async function run(picking) {
  try {
    const picked = await picking;
    const found = await checkPicked(expected, picked, (done, total) => tell(say('working', { done, total })));
    await showLogOf(picked);
    showRows(found.rows);
    tell(...verdict(found));
  } catch {
    tell(say('result.unreadable'), 'changed');
  }
}

function verdict({ whole, rows }) {
  const count = (state) => rows.filter((row) => row.state === state).length;
  const [ok, changed, missing, extra] = ['ok', 'changed', 'missing', 'extra'].map(count);
  if (!whole && ok + changed === 0) return [say('result.nothing'), 'changed'];
  if (ok < rows.length) return [say('result.problems', { changed, missing, extra }), 'changed'];
  return [say(whole ? 'result.all-ok' : 'result.some-ok', { n: ok }), 'ok'];
}

/** A picked case.json brings its own log; otherwise the one in this report stands. */
async function showLogOf(picked) {
  const file = picked.find(({ path }) => baseName(path) === 'case.json')?.file;
  if (file === undefined) return;
  try {
    showLog(JSON.parse(await file.text()).log);
  } catch {
    showLog([{}]);
  }
}

function showLog(log) {
  const broken = brokenEntry(log);
  const line = document.getElementById('log-result');
  line.textContent = broken === 0 ? say('log.ok', { n: log.length }) : say('log.broken', { n: broken });
  line.className = `result ${broken === 0 ? 'ok' : 'changed'}`;
}

function showRows(rows) {
  const table = document.getElementById('checked');
  const ranked = [...rows].sort((a, b) => Number(a.state === 'ok') - Number(b.state === 'ok'));
  table.tBodies[0].replaceChildren(...ranked.map(rowOf));
  table.hidden = false;
}

function rowOf({ path, state }) {
  const row = document.createElement('tr');
  row.className = state;
  row.insertCell().textContent = path;
  row.insertCell().textContent = say(`state.${state}`);
  return row;
}

function tell(words, state = '') {
  const line = document.getElementById('result');
  line.textContent = words;
  line.className = `result ${state}`;
}

function say(key, values = {}) {
  return expected.texts[key].replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
