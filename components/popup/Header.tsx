import { commonTexts } from '../../utils/i18n/common';
import { popupTexts } from '../../utils/i18n/popup';
import { useSay } from '../shared/language';
import { Mark } from '../shared/Mark';

/** The product's name and the ways out of the popup. */
export function Header() {
  const sayCommon = useSay(commonTexts);
  const say = useSay(popupTexts);
  return (
    <header class="popup-header">
      <span class="brand">
        <Mark />
        {sayCommon('product')}
      </span>
      <nav>
        <a href="cases.html" target="_blank" rel="noreferrer" data-testid="open-cases">
          {say('nav.cases')}
        </a>
        <a href="options.html" target="_blank" rel="noreferrer" data-testid="open-options">
          {say('nav.options')}
        </a>
      </nav>
    </header>
  );
}
