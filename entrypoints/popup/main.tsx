import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PopupApp } from '../../components/popup/PopupApp';
import { LanguageContext } from '../../components/shared/language';
import { languageOf, readSettings } from '../../utils/settings';
import { createPopupPorts } from './ports';

performance.mark('begun');
const ports = createPopupPorts();
const settings = await readSettings();
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
