/** The chat's pane: older messages come as one nears the top, and only the rows near what is in view are in the page. */
const NEAR_TOP = 60;
/** Rows kept above and below those in view. */
const SPARE = 14;
const LIVE_EVERY = 700;

const pane = document.querySelector('.messages');
const more = document.querySelector('.more');
const before = document.createElement('div');
const after = document.createElement('div');
/** Every row that was loaded, as it came, with its height. */
let rows = [];
let shown = { from: 0, to: 0 };
let isLoading = false;

if (pane) start();

function start() {
  if (pane.dataset.how.includes('virtual')) {
    rows = measured([...pane.children].filter((row) => row !== more));
    more.after(before);
    pane.append(after);
    pane.addEventListener('scroll', onScroll);
    new ResizeObserver(onResize).observe(pane);
  }
  toEnd();
  addEventListener('load', toEnd);
  more.addEventListener('click', () => more.classList.contains('failed') && loadOlder());
  document.querySelector('[data-send]').addEventListener('click', send);
  if (pane.dataset.how.includes('live')) setInterval(receive, LIVE_EVERY);
}

function toEnd() {
  pane.scrollTop = pane.scrollHeight;
  draw();
}

function onScroll() {
  draw();
  if (pane.scrollTop <= NEAR_TOP && pane.dataset.before !== '0') loadOlder();
}

/** Another width breaks lines elsewhere, so that every row has another height. */
let width = pane?.clientWidth;
function onResize() {
  if (pane.clientWidth !== width) {
    width = pane.clientWidth;
    rows = measured(rows.map(({ row }) => row));
    shown = { from: 0, to: 0 };
  }
  draw();
}

/** Heights of rows as they are in the pane, found out of sight. */
function measured(elements) {
  const scale = pane.cloneNode(false);
  scale.style.cssText = `position: absolute; visibility: hidden; height: 0; width: ${pane.offsetWidth}px; overflow-y: scroll`;
  pane.parentElement.append(scale);
  const copies = elements.map((row) => row.cloneNode(true));
  scale.append(...copies);
  const heights = copies.map((copy) => copy.getBoundingClientRect().height);
  scale.remove();
  return elements.map((row, n) => ({ row, height: heights[n] }));
}

/** Puts the rows in view and some around them in the page, room in the place of all others. */
function draw() {
  if (rows.length === 0) return;
  const top = pane.scrollTop - more.offsetHeight;
  const tops = [0];
  for (const { height } of rows) tops.push(tops.at(-1) + height);
  const first = tops.findIndex((each, n) => n > 0 && each > top) - 1;
  const last = tops.findIndex((each) => each >= top + pane.clientHeight);
  const from = Math.max(0, (first < 0 ? 0 : first) - SPARE);
  const to = Math.min(rows.length, (last < 0 ? rows.length : last) + SPARE);
  if (from === shown.from && to === shown.to) return;
  shown = { from, to };
  before.style.height = `${tops[from]}px`;
  after.style.height = `${tops.at(-1) - tops[to]}px`;
  while (before.nextSibling !== after) before.nextSibling.remove();
  before.after(...rows.slice(from, to).map(({ row }) => row.cloneNode(true)));
}

async function loadOlder() {
  if (isLoading) return;
  isLoading = true;
  more.classList.remove('failed');
  more.textContent = '加载中…';
  const batch = await fetchRows(`/chat/older${location.search || '?'}&before=${pane.dataset.before}`);
  isLoading = false;
  if (batch === null) {
    more.classList.add('failed');
    more.textContent = '加载失败，点击重试';
    return;
  }
  pane.dataset.before = batch.dataset.before;
  more.textContent = pane.dataset.before === '0' ? '没有更多消息了' : '上滑查看更早的消息';
  const older = measured([...batch.children]);
  rows = [...older, ...rows];
  shown = { from: 0, to: 0 };
  before.style.height = `${older.reduce((sum, { height }) => sum + height, before.offsetHeight)}px`;
  pane.scrollTop += older.reduce((sum, { height }) => sum + height, 0);
  draw();
}

/** The element that holds the rows; null where they could not be had. */
async function fetchRows(path) {
  const answer = await fetch(path).catch(() => null);
  if (!answer?.ok) return null;
  return new DOMParser().parseFromString(await answer.text(), 'text/html').body.firstElementChild;
}

let received = 0;
async function receive() {
  received += 1;
  const batch = await fetchRows(`/chat/live${location.search}&number=${received}`);
  if (batch !== null) add(batch.firstElementChild);
}

/** A new row at the end; who is at the end stays there. */
function add(row) {
  const isAtEnd = pane.scrollTop + pane.clientHeight > pane.scrollHeight - NEAR_TOP;
  if (pane.dataset.how.includes('virtual')) {
    rows.push(...measured([row]));
    after.style.height = `${rows.slice(shown.to).reduce((sum, { height }) => sum + height, 0)}px`;
  } else pane.append(row);
  if (isAtEnd) toEnd();
}

/** The shop answers nobody: a message only shows up. */
function send() {
  const editor = document.querySelector('.editor textarea');
  if (editor.value.trim() === '') return;
  const own = [...pane.querySelectorAll('.row')].find((each) => each.querySelector('.read'));
  const row = own.cloneNode(true);
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  bubble.textContent = editor.value;
  row.querySelector('.bubble').replaceWith(bubble);
  add(row);
  toEnd();
  editor.value = '';
}
