import { execFile } from 'node:child_process';
import { mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Room for a browser's profile before it is filled. */
const SIZE = '300m';

/** A disk of its own that can be filled without harm to the machine's. */
export interface SmallDisk {
  folder: string;
  /** Takes all room but so many bytes. */
  fill(left: number): Promise<void>;
  close(): Promise<void>;
}

/** Whether this process may mount a disk: only root may. */
export function canMount(): boolean {
  return process.getuid?.() === 0;
}

/** Mounts a small disk that lives in memory (Linux). */
export async function mountSmallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'keepproof-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]);
  return {
    folder,
    async fill(left) {
      const { bavail, bsize } = await statfs(folder);
      await writeFile(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - left)));
    },
    async close() {
      await run('umount', [folder]);
      await rm(folder, { recursive: true });
    },
  };
}
