import { render } from 'preact';
import { browser } from 'wxt/browser';
import { CasesApp } from '../../components/cases/CasesApp';
import { LanguageContext } from '../../components/shared/language';
import { languageOf, readSettings, type Settings, watchSettings } from '../../utils/settings';
import { createCasesPorts } from './ports';

const root = document.getElementById('app');
const ports = createCasesPorts();
document.title = browser.i18n.getMessage('name');

function show(settings: Settings): void {
  const language = languageOf(settings, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  if (root === null) return;
  render(
    <LanguageContext.Provider value={language}>
      <CasesApp ports={ports} />
    </LanguageContext.Provider>,
    root,
  );
}

show(await readSettings());
watchSettings(show);
