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
