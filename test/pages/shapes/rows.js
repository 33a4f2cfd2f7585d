/* Rows that can be read back from a picture: the left stripe of row n has the colour 0x100000 + n * 0x000407 (mod 0xe00000). */
window.rowColour = (n) => `#${(0x100000 + ((n * 0x040713) % 0xe00000)).toString(16).padStart(6, '0')}`;
window.makeRow = (n, height = 100) => {
  const row = document.createElement('div');
  row.className = 'row';
  row.style.cssText = `height:${height}px;box-sizing:border-box;border-left:24px solid ${rowColour(n)};padding:8px 16px;background:hsl(${(n * 47) % 360} 50% 94%);font:16px/1.5 sans-serif`;
  row.textContent = `第 ${n} 行：这是一行用来核对截图的文字，row ${n}.`;
  return row;
};
window.makeRows = (parent, count, height = 100, from = 0) => {
  for (let n = from; n < from + count; n += 1) parent.append(makeRow(n, height));
};
