import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { deadlineNames } from './utils/i18n/deadline-names';
import { errorTexts } from './utils/i18n/errors';
import { menuTexts } from './utils/i18n/menus';
import { reminderTexts } from './utils/i18n/reminders';
import { stampTexts } from './utils/i18n/stamp';

/** Rooms that pages load when they need them, so they stay out of the shared file. */
const LOADED_LATER =
  /utils.(chat|readers|clocks|complaint|deadlines|package|i18n.(chat|complaint|deadline|report|exhibits))/;

/** Texts that the background loads when it has something to say; see utils/loaded-texts.ts. */
const LOADED_TEXTS = {
  'deadline-names.json': deadlineNames,
  'error-texts.json': errorTexts,
  'menu-texts.json': menuTexts,
  'reminder-texts.json': reminderTexts,
  'stamp-texts.json': stampTexts,
};

/** Clocks and what they are called, without all that can be said of them: so much the popup asks for. */
const DEADLINES = /utils.(deadlines(?!.words)|i18n.deadline-names)/;
const DEADLINE_WORDS = /utils.(deadlines.words|i18n.deadline(s|-advice))/;

/** Firefox has the interface that the polyfill makes: there it would only be weight. */
const ownBrowser: Plugin = {
  name: 'own-browser',
  enforce: 'pre',
  resolveId: (id) => (id === 'webextension-polyfill' ? '\0own-browser' : undefined),
  load: (id) => (id === '\0own-browser' ? 'export default globalThis.browser' : undefined),
};

/** The browser's interfaces that the extension calls; the polyfill need not know the others (it hands them on as they are). */
const INTERFACES =
  /^(action|alarms|commands|contextMenus|i18n|notifications|permissions|runtime|scripting|storage|tabs)$/;
/** The polyfill's table of all interfaces. */
const API_TABLE = /const apiMetadata = (\{[^;]*\});/;

/** Leaves out of the polyfill's table what nobody calls: a third of the polyfill, in every page and in the background. */
const usedInterfaces: Plugin = {
  name: 'used-interfaces',
  transform: {
    filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js$/ },
    handler(code) {
      const [, table] = API_TABLE.exec(code) ?? [];
      if (table === undefined) throw new Error('The polyfill keeps its table otherwise than before.');
      const used = Object.entries(JSON.parse(table)).filter(([name]) => INTERFACES.test(name));
      return code.replace(table, JSON.stringify(Object.fromEntries(used)));
    },
  },
};

/** Build of one extension for Chrome and Firefox; permissions are explained in README.md. */
export default defineConfig({
  manifestVersion: 3,
  // Every file shows what it depends on.
  imports: false,
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push(...Object.keys(LOADED_TEXTS));
    },
    'build:publicAssets': (_, files) => {
      for (const [relativeDest, texts] of Object.entries(LOADED_TEXTS)) {
        files.push({ relativeDest, contents: JSON.stringify(texts) });
      }
    },
  },
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: ({ browser }) => ({
    plugins: [preact(), browser === 'firefox' ? ownBrowser : usedInterfaces],
    build: {
      modulePreload: { polyfill: false },
      // A fortieth smaller than by the bundler's own minifier: what is read at every start stays below its limit.
      minify: 'terser',
      terserOptions: { compress: { passes: 3, ecma: 2020 }, ecma: 2020 },
      // The popup opens as fast as its files come: what pages share is one file, not eight.
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'shared', test: (id) => !LOADED_LATER.test(id), minShareCount: 2, priority: 3 },
              { name: 'deadlines', test: DEADLINES, minShareCount: 2, priority: 2 },
              { name: 'deadline-words', test: DEADLINE_WORDS, minShareCount: 2, priority: 1 },
            ],
          },
        },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'unlimitedStorage',
      'alarms',
      'notifications',
    ],
    // Asked for one host at the click that needs it: a chat in a frame of another site.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    commands: {
      'keep-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_keep_page__' },
      'keep-chat': { suggested_key: { default: 'Alt+Shift+C' }, description: '__MSG_keep_chat__' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_action__', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'keepproof@keepproof.app',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
