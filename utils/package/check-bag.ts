import { type ManifestLine, readManifest } from './manifest';
import type { Contents, PackageProblem } from './open-package';

const DECLARATION = /^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/;

/** Checks a bag by RFC 8493: declaration, both manifests, every file named and none else, the payload's count. */
export async function checkBag(contents: Contents): Promise<PackageProblem[]> {
  const isPayload = (path: string) => path.startsWith('data/');
  const isTag = (path: string) => !isPayload(path) && path !== 'tagmanifest-sha256.txt';
  return [
    ...(await checkDeclaration(contents)),
    ...(await checkManifest('manifest-sha256.txt', isPayload, contents)),
    ...(await checkManifest('tagmanifest-sha256.txt', isTag, contents)),
    ...(await checkCount(contents)),
  ];
}

async function checkDeclaration(contents: Contents): Promise<PackageProblem[]> {
  const text = (await contents.get('bagit.txt')?.blob.text()) ?? '';
  return DECLARATION.test(text)
    ? []
    : [{ code: 'bag', path: 'bagit.txt', detail: 'no BagIt 1.0 declaration' }];
}

async function checkManifest(
  manifest: string,
  covers: (path: string) => boolean,
  contents: Contents,
): Promise<PackageProblem[]> {
  const lines = readManifest((await contents.get(manifest)?.blob.text()) ?? '');
  if (lines === null || lines.length === 0) {
    return [{ code: 'bag', path: manifest, detail: 'not a manifest' }];
  }
  const named = new Set(lines.map(({ path }) => path));
  const extra = [...contents.keys()].filter((path) => covers(path) && !named.has(path));
  return [
    ...lines.flatMap((line) => checkLine(line, contents)),
    ...extra.map((path): PackageProblem => ({ code: 'extra', path, detail: `not in ${manifest}` })),
  ];
}

function checkLine({ path, sha256 }: ManifestLine, contents: Contents): PackageProblem[] {
  const found = contents.get(path)?.sha256;
  if (found === undefined) return [{ code: 'missing', path, detail: '' }];
  return found === sha256 ? [] : [{ code: 'changed', path, detail: found }];
}

async function checkCount(contents: Contents): Promise<PackageProblem[]> {
  const info = (await contents.get('bag-info.txt')?.blob.text()) ?? '';
  const payload = [...contents].filter(([path]) => path.startsWith('data/'));
  const bytes = payload.reduce((sum, [, { blob }]) => sum + blob.size, 0);
  const said = /^Payload-Oxum: *(\S+)/m.exec(info)?.[1];
  const counted = `${bytes}.${payload.length}`;
  return said === counted ? [] : [{ code: 'bag', path: 'bag-info.txt', detail: `${said} is not ${counted}` }];
}
