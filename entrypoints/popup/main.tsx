import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/popup/PopupApp';
import { LanguageContext } from '../../components/shared/language';
import { languageOf, readSettings } from '../../utils/settings';
import { createPopupPorts } from './ports';

performance.mark('begun');
// Nothing can be shown before the language is known: the settings are asked for first.
const reading = readSettings();
const ports = createPopupPorts();
const settings = await reading;
const language = languageOf(settings, browser.i18n.getUILanguage());
document.documentElement.lang = language;
document.title = browser.i18n.getMessage('name');

const root = document.getElementById('app');
if (root) {
  render(
    <LanguageContext.Provider value={language}>
      <PopupApp ports={ports} />
    </LanguageContext.Provider>,
    root,
  );
}
