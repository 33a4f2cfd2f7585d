import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Who may import whom: each room lists the rooms and leaves it may use. Data flows one way, from the page to the package;
 * adding an arrow means adding it here, where everyone sees it.
 */
const LEAVES = [
  'data-url',
  'errors',
  'facts',
  'i18n',
  'loaded-texts',
  'messages',
  'page-agent',
  'sha256',
  'settings',
  'stored',
  'time',
];

const MAY_IMPORT: Record<string, string[]> = {
  'utils/readers': [],
  'utils/chat': ['utils/readers'],
  'utils/capture': [],
  'utils/cases': ['utils/capture/types', 'utils/chat/types', 'utils/readers/types'],
  'utils/typing': [],
  'utils/keep': ['utils/capture', 'utils/cases', 'utils/chat', 'utils/readers', 'utils/typing'],
  'utils/deadlines': ['utils/cases/types'],
  'utils/clocks': ['utils/cases', 'utils/deadlines'],
  'utils/reminders': ['utils/deadlines'],
  'utils/watch': ['utils/cases', 'utils/clocks', 'utils/deadlines', 'utils/keep', 'utils/reminders'],
  'utils/complaint': ['utils/cases', 'utils/chat/types', 'utils/deadlines', 'utils/readers/types'],
  'utils/checklist': ['utils/cases', 'utils/complaint'],
  'utils/attachments': ['utils/complaint'],
  'utils/package': [
    'utils/cases',
    'utils/capture/types',
    'utils/chat',
    'utils/complaint',
    'utils/deadlines',
    'utils/readers/types',
  ],
  components: [
    'utils/attachments',
    'utils/cases',
    'utils/capture/types',
    'utils/chat',
    'utils/checklist',
    'utils/complaint',
    'utils/deadlines',
    'utils/keep',
    'utils/package',
    'utils/readers/types',
    'utils/reminders',
    'utils/typing',
  ],
};

/** Leaves may use each other; i18n names what the rooms define, by type only. */
const LEAF_MAY_IMPORT = [
  'utils/readers/types',
  'utils/checklist',
  'utils/complaint',
  'utils/deadlines',
  'utils/cases/types',
  'utils/capture/types',
  'utils/chat/types',
];

/** Files in which a word may appear, by pattern; everywhere else it is forbidden. */
const ONLY_IN: { what: string; word: RegExp; where: RegExp }[] = [
  { what: 'indexedDB', word: /\bindexedDB\b|from 'idb'/, where: /^utils\/cases\// },
  { what: 'jszip', word: /from 'jszip'/, where: /^utils\/package\/zip\.ts$/ },
  {
    what: 'html2canvas',
    word: /from 'html2canvas'/,
    where: /^entrypoints\/page-render\.ts$|^utils\/capture\/page\//,
  },
  { what: 'the browser in components', word: /from 'wxt\/browser'/, where: /^(entrypoints|utils)\// },
  {
    what: 'raw HTML',
    word: /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write/,
    where: /^$/,
  },
];

const root = resolve(import.meta.dirname, '..');

interface Source {
  path: string;
  text: string;
  imports: string[];
}

const sources = ['utils', 'components', 'entrypoints'].flatMap(sourcesIn);

describe('the architecture', () => {
  it.each(sources.filter(({ path }) => !path.startsWith('entrypoints/')))(
    '$path imports only what its room may',
    (source) => {
      const room = roomOf(source.path);
      const allowed = room === undefined ? LEAF_MAY_IMPORT : (MAY_IMPORT[room] ?? []);
      const wrong = source.imports.filter(
        (path) => !isLeaf(path) && !isWithin(path, room) && !allowed.some((each) => isWithin(path, each)),
      );
      expect(wrong).toEqual([]);
    },
  );

  it.each(sources)('$path reaches into no other room behind its face', ({ path, imports }) => {
    const faces = /^(utils\/[\w-]+)\/(index|types|words|background|in-page)$/;
    const wrong = imports.filter((target) => {
      const room = roomOf(target);
      if (room === undefined || room === 'components' || room === roomOf(path)) return false;
      return target !== room && !faces.test(target) && target !== 'utils/capture/page';
    });
    expect(wrong).toEqual([]);
  });

  it.each(ONLY_IN)('$what stays in its place', ({ word, where }) => {
    const wrong = sources.filter(({ path, text }) => word.test(text) && !where.test(path));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('every room has an index and a README', () => {
    const rooms = readdirSync(join(root, 'utils'), { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    const missing = rooms.flatMap(({ name }) => {
      const files = readdirSync(join(root, 'utils', name));
      return ['index.ts', 'README.md']
        .filter((file) => !files.includes(file))
        .map((file) => `utils/${name}/${file}`);
    });
    expect(missing).toEqual([]);
  });

  it('files stay small', () => {
    const sizes = sources.map(({ path, text }) => ({ path, lines: text.split('\n').length }));
    // A list of words is data, read top to bottom: it may be as long as the world is wide.
    const code = sizes.filter(({ path }) => !path.startsWith('utils/readers/words/'));
    expect(code.filter(({ lines }) => lines > 260)).toEqual([]);
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(90);
  });

  it('entrypoints only wire', () => {
    const loose = sources.filter(({ path }) =>
      /^entrypoints\/[\w-]+\.ts$|^entrypoints\/\w+\/main\.tsx$/.test(path),
    );
    expect(loose.filter(({ text }) => text.split('\n').length > 60).map(({ path }) => path)).toEqual([]);
  });
});

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const path = join(folder, file);
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** Paths of our own files that a file imports, from the root and without extension; `…/index` is its folder. */
function importsOf(path: string, text: string): string[] {
  const specifiers = Array.from(
    text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g),
    ([, specifier]) => specifier ?? '',
  );
  return specifiers
    .filter((specifier) => !specifier.endsWith('.css'))
    .map((specifier) => relative(root, resolve(root, dirname(path), specifier)).replace(/\.tsx?$/, ''));
}

function roomOf(path: string): string | undefined {
  if (path.startsWith('components')) return 'components';
  const [, room] = /^(utils\/[\w-]+)(?:\/|$)/.exec(path.replace(/\.tsx?$/, '')) ?? [];
  return room !== undefined && !isLeaf(room) ? room : undefined;
}

function isLeaf(path: string): boolean {
  return LEAVES.some((leaf) => isWithin(path, `utils/${leaf}`));
}

function isWithin(path: string, room: string | undefined): boolean {
  return room !== undefined && (path === room || path.startsWith(`${room}/`));
}
