/* A conversation whose rows can be read back from a picture: row n has a stripe of a colour of its own at the left edge of the pane. */
window.rowColour = (n) => `#${(0x100000 + ((n * 0x040713) % 0xe00000)).toString(16).padStart(6, '0')}`;
const two = (n) => String(n).padStart(2, '0');
/** What row n says: short and long ones, some said twice. */
window.wordsOf = (n) =>
  n % 17 === 0
    ? `第 ${n} 条：${'这个杯子收到时杯沿缺了一块，包装盒也压扁了，麻烦看一下照片。'.repeat(3)}`
    : n % 5 === 0
      ? '在吗'
      : `第 ${n} 条：好的，明白了`;
window.timeOf = (n) =>
  `2026-09-${two(1 + Math.floor(n / 60))} ${two(8 + Math.floor((n % 60) / 6))}:${two((n % 6) * 10)}`;
window.makeMessage = (n) => {
  const row = document.createElement('div');
  const isMine = n % 3 === 0;
  row.className = isMine ? 'msg right' : 'msg left';
  row.innerHTML = `<i class="stripe"></i><span class="face"></span><div class="said"><p class="who"></p><p class="bubble"></p></div>`;
  row.querySelector('.stripe').style.background = rowColour(n);
  row.querySelector('.who').textContent = `${isMine ? '爱喝茶的小王' : '拾光陶瓷旗舰店'} ${timeOf(n)}`;
  row.querySelector('.bubble').textContent = wordsOf(n);
  if (isMine) row.querySelector('.bubble').style.background = '#cfe9d6';
  return row;
};
window.chatShell = (paneStyle = '') => {
  document.body.innerHTML = `<aside><p>联系人</p>${Array.from({ length: 14 }, (_, n) => `<div class="contact"><b>店铺 ${n}</b><time>09-${two(n + 1)}</time><p>您好，在的</p></div>`).join('')}</aside>
<main><header>拾光陶瓷旗舰店</header><div id="pane" style="${paneStyle}"></div><button id="down" type="button">回到底部</button><footer><textarea placeholder="请输入消息…"></textarea><button type="button" id="send">发送</button></footer></main>`;
  document.querySelector('#send').addEventListener('click', () => {
    window.sent = (window.sent ?? 0) + 1;
  });
  return document.querySelector('#pane');
};
document.head.insertAdjacentHTML(
  'beforeend',
  `<style>
  body { margin: 0; display: flex; height: 100vh; font: 14px/1.6 sans-serif; }
  aside { width: 240px; overflow: auto; border-right: 1px solid #ddd; }
  .contact { padding: 6px 12px; border-bottom: 1px solid #eee; }
  .contact p { margin: 0; }
  main { flex: 1; display: flex; flex-direction: column; min-width: 0; position: relative; }
  header { padding: 12px 20px; border-bottom: 1px solid #ddd; font-weight: bold; }
  #pane { flex: 1; overflow-y: auto; position: relative; }
  #down { position: absolute; right: 24px; bottom: 130px; }
  footer { border-top: 1px solid #ddd; padding: 8px; display: flex; gap: 8px; }
  footer textarea { flex: 1; height: 60px; }
  .msg { position: relative; box-sizing: border-box; display: flex; gap: 8px; padding: 9px 20px; }
  .msg.right { flex-direction: row-reverse; text-align: right; }
  .stripe { position: absolute; left: 0; top: 0; bottom: 0; width: 12px; }
  .face { width: 36px; height: 36px; border-radius: 18px; background: #dde; flex: none; }
  .said { max-width: 60%; }
  .who { margin: 0; font-size: 12px; color: #888; }
  .bubble { display: inline-block; margin: 2px 0 0; padding: 6px 10px; background: #f0f0f0; border-radius: 6px; text-align: left; }
</style>`,
);
