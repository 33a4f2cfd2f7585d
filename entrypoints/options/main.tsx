import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsApp } from '../../components/options/OptionsApp';
import { LanguageContext } from '../../components/shared/language';
import { changeSettings, languageOf, readSettings, type Settings, watchSettings } from '../../utils/settings';
import { holidayPorts, holidaysInUse } from './holidays';

const root = document.getElementById('app');
const holidays = await holidaysInUse();
document.title = browser.i18n.getMessage('name');

function show(settings: Settings): void {
  const language = languageOf(settings, browser.i18n.getUILanguage());
  document.documentElement.lang = language;
  if (root === null) return;
  render(
    <LanguageContext.Provider value={language}>
      <OptionsApp
        settings={settings}
        holidays={holidays}
        holidayPorts={holidayPorts}
        onChange={changeSettings}
      />
    </LanguageContext.Provider>,
    root,
  );
}

show(await readSettings());
watchSettings(show);
