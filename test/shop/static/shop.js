/** Sets pictures when they come near the viewport, as shops do. */
const nearViewport = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      nearViewport.unobserve(target);
      if (target.dataset.src) target.src = target.dataset.src;
      if (target.dataset.background) target.style.backgroundImage = `url(${target.dataset.background})`;
    }
  },
  { rootMargin: '0px 0px 80px' },
);

for (const element of document.querySelectorAll('[data-src], [data-background]'))
  nearViewport.observe(element);

document.addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]');
  if (!button) return;
  await navigator.clipboard?.writeText(button.dataset.copy).catch(() => {});
  button.textContent = '已复制';
  setTimeout(() => {
    button.textContent = '复制';
  }, 1500);
});

const countdown = document.querySelector('[data-hours-left]');
if (countdown) {
  const end = Date.now() + Number(countdown.dataset.hoursLeft) * 3_600_000;
  setInterval(() => {
    const hours = Math.ceil((end - Date.now()) / 3_600_000);
    countdown.textContent = `${Math.floor(hours / 24)}天${hours % 24}小时`;
  }, 60_000);
}

const pane = document.querySelector('.messages');
if (pane) startChat(pane);

function startChat(box) {
  const more = box.querySelector('.more');
  let isLoading = false;
  const toEnd = () => {
    box.scrollTop = box.scrollHeight;
  };
  toEnd();
  addEventListener('load', toEnd);
  box.addEventListener('scroll', async () => {
    if (box.scrollTop > 60 || isLoading || Number(box.dataset.before) === 0) return;
    isLoading = true;
    more.textContent = '加载中…';
    await loadOlder(box, more);
    isLoading = false;
  });
  document.querySelector('[data-send]').addEventListener('click', send);
}

async function loadOlder(box, more) {
  const answer = await fetch(`/chat/older${location.search || '?'}&before=${box.dataset.before}`);
  const batch = new DOMParser().parseFromString(await answer.text(), 'text/html').body.firstElementChild;
  const below = box.scrollHeight - box.scrollTop;
  box.dataset.before = batch.dataset.before;
  more.after(...batch.childNodes);
  box.scrollTop = box.scrollHeight - below;
  more.textContent = batch.dataset.before === '0' ? '没有更多消息了' : '上滑查看更早的消息';
}

/** The shop answers nobody: a message only shows up. */
function send() {
  const editor = document.querySelector('.editor textarea');
  if (editor.value.trim() === '') return;
  const row = document.querySelector('.row.self').cloneNode(true);
  const bubble = document.createElement('div');
  bubble.className = 'bubble';
  bubble.textContent = editor.value;
  row.querySelector('.bubble').replaceWith(bubble);
  pane.append(row);
  pane.scrollTop = pane.scrollHeight;
  editor.value = '';
}
