/** Chosen files as `{ path, file }`; with a folder the path starts with the folder's name. */
export function pickedFrom(list) {
  return Array.from(list, (file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** Dropped files and folders. Must be called within the drop event; Chromium reads folders on disk by handles only. */
export async function pickedFromDrop(transfer) {
  const items = Array.from(transfer.items).filter((item) => item.kind === 'file');
  const roots = items.map((item) =>
    item.getAsFileSystemHandle
      ? item.getAsFileSystemHandle().then(walkHandle)
      : walkEntry(item.webkitGetAsEntry()),
  );
  return (await Promise.all(roots)).flat();
}

async function walkHandle(handle, path = handle.name) {
  if (handle.kind === 'file') return [{ path, file: await handle.getFile() }];
  const found = [];
  for await (const child of handle.values())
    found.push(...(await walkHandle(child, `${path}/${child.name}`)));
  return found;
}

async function walkEntry(entry, path = entry.name) {
  if (entry.isFile) return [{ path, file: await new Promise((done, fail) => entry.file(done, fail)) }];
  const reader = entry.createReader();
  const found = [];
  // A reader hands out its entries in portions; an empty one is the end.
  for (;;) {
    const portion = await new Promise((done, fail) => reader.readEntries(done, fail));
    if (portion.length === 0) return found;
    for (const child of portion) found.push(...(await walkEntry(child, `${path}/${child.name}`)));
  }
}
