// biome-ignore-all lint/correctness/noUnusedVariables: the pages beside it use what it declares.
// Parts of the pages in this folder: how they look, what was said, and lists that hold it in several ways.

const look = document.createElement('style');
look.textContent = `
body { margin: 0; display: flex; font: 16px/24px sans-serif; }
#contacts { width: 200px; height: 600px; overflow-y: auto; }
#contacts div { height: 54px; }
main { width: 700px; }
#pane { height: 480px; overflow-y: auto; background: #f4f4f4; overflow-anchor: none; }
.row { display: flex; padding: 8px; gap: 8px; }
.row i { flex: none; width: 32px; height: 32px; background: #aaa; }
.row.self { flex-direction: row-reverse; }
.words { max-width: 60%; padding: 4px 8px; background: #fff; }
.notice { text-align: center; color: #888; }
textarea { width: 500px; height: 60px; }
`;
document.head.append(look);

/** What was said, oldest first: many messages say the same. */
function conversation(count) {
  return Array.from({ length: count }, (_, n) => ({
    n,
    mine: n % 3 === 0,
    text: n % 7 < 3 ? '在吗' : n % 13 === 0 ? `第${n}条，${'很长的一段话。'.repeat(40)}` : `第${n}条消息`,
  }));
}

function rowOf({ text, mine }) {
  const row = document.createElement('div');
  row.className = mine ? 'row self' : 'row other';
  const face = document.createElement('i');
  const words = document.createElement('div');
  words.className = 'words';
  words.textContent = text;
  row.append(face, words);
  return row;
}

/** What older messages are taken from, a batch at a time, each after `delay` milliseconds. */
function storeOf(all, { first = 30, batch = 30, delay = 80, beforeBatch = async () => true } = {}) {
  const store = {
    loaded: all.slice(-first),
    isLoading: false,
    hasMore: () => store.loaded.length < all.length,
  };
  store.older = async () => {
    if (store.isLoading || !store.hasMore()) return [];
    store.isLoading = true;
    try {
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (!(await beforeBatch())) return [];
      const end = all.length - store.loaded.length;
      const older = all.slice(Math.max(0, end - batch), end);
      store.loaded = [...older, ...store.loaded];
      return older;
    } finally {
      store.isLoading = false;
    }
  };
  return store;
}

/** All loaded rows stand in the document. */
function plainList(pane, store, { isReversed = false } = {}) {
  const put = isReversed ? (row) => pane.append(row) : (row) => pane.prepend(row);
  for (const each of [...store.loaded].reverse()) put(rowOf(each));
  pane.scrollTop = isReversed ? 0 : pane.scrollHeight;
  const isAtTop = () =>
    isReversed ? Math.abs(pane.scrollTop) > pane.scrollHeight - pane.clientHeight - 20 : pane.scrollTop < 20;
  const load = async () => {
    const before = pane.scrollHeight - pane.scrollTop;
    const older = await store.older();
    for (const each of [...older].reverse()) put(rowOf(each));
    if (!isReversed && older.length > 0) pane.scrollTop = pane.scrollHeight - before;
  };
  pane.addEventListener('scroll', () => {
    if (isAtTop()) load();
  });
  return { load };
}

/** Only what shows stands in the document, in elements that are used again; heights are guessed until they are seen. */
function virtualList(pane, store) {
  const GUESS = 60;
  const heights = new Map();
  const inner = document.createElement('div');
  inner.style.position = 'relative';
  pane.append(inner);
  const heightOf = ({ n }) => heights.get(n) ?? GUESS;
  let slots = [];
  const draw = () => {
    let y = 0;
    const tops = store.loaded.map((item) => {
      y += heightOf(item);
      return y - heightOf(item);
    });
    inner.style.height = `${y}px`;
    const shown = store.loaded
      .map((item, n) => ({ item, top: tops[n] }))
      .filter(
        ({ item, top }) =>
          top + heightOf(item) > pane.scrollTop - 150 && top < pane.scrollTop + pane.clientHeight + 150,
      );
    while (slots.length < shown.length) slots = [...slots, inner.appendChild(document.createElement('div'))];
    for (const slot of slots.slice(shown.length)) slot.remove();
    slots = slots.slice(0, shown.length);
    let isNew = false;
    shown.forEach(({ item, top }, n) => {
      const made = rowOf(item);
      slots[n].className = made.className;
      slots[n].style.cssText = `position:absolute;left:0;right:0;top:${top}px`;
      slots[n].replaceChildren(...made.childNodes);
      const height = slots[n].offsetHeight;
      isNew ||= heightOf(item) !== height;
      heights.set(item.n, height);
    });
    if (isNew) draw();
  };
  const load = async () => {
    const older = await store.older();
    pane.scrollTop += older.reduce((sum, item) => sum + heightOf(item), 0);
    draw();
  };
  pane.addEventListener('scroll', () => {
    draw();
    if (pane.scrollTop < 20) load();
  });
  draw();
  pane.scrollTop = pane.scrollHeight;
  draw();
  pane.scrollTop = pane.scrollHeight;
  return { draw };
}

/** Everything that is clicked, pressed or typed, wherever. */
const acts = [];
for (const type of [
  'click',
  'mousedown',
  'pointerdown',
  'keydown',
  'keypress',
  'input',
  'beforeinput',
  'submit',
  'focusin',
]) {
  addEventListener(type, ({ target }) => acts.push(`${type} ${target.id || target.className}`), true);
}
