import { useEffect, useState } from 'preact/hooks';
import { commonTexts } from '../../utils/i18n/common';
import { optionsTexts } from '../../utils/i18n/options';
import type { Settings } from '../../utils/settings/shape';
import { useSay } from '../shared/language';
import { Mark } from '../shared/Mark';
import { ClockChoice } from './ClockChoice';
import { HolidayChoice } from './HolidayChoice';
import { LanguageChoice } from './LanguageChoice';
import { LeadChoice } from './LeadChoice';
import { PictureChoice } from './PictureChoice';
import type { HolidayPorts, Holidays } from './ports';
import { QuietChoice } from './QuietChoice';
import { ScreensChoice } from './ScreensChoice';
import '../shared/tokens.css';
import '../shared/base.css';
import './options.css';

interface Props {
  settings: Settings;
  holidays: Holidays;
  holidayPorts: HolidayPorts;
  onChange: (patch: Partial<Settings>) => Promise<unknown>;
}

const SHOWN_MS = 2000;

/** Language, reminders, holidays, how pages are kept, and where the data is. */
export function OptionsApp({ settings, holidays, holidayPorts, onChange }: Props) {
  const say = useSay(optionsTexts);
  const sayCommon = useSay(commonTexts);
  const [savedAt, setSavedAt] = useState(0);

  useEffect(() => {
    if (savedAt === 0) return;
    const timer = setTimeout(() => setSavedAt(0), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [savedAt]);

  const change = async (patch: Partial<Settings>) => {
    await onChange(patch);
    setSavedAt((before) => before + 1);
  };

  return (
    <>
      <header class="top-bar">
        <a class="brand" href="cases.html">
          <Mark />
          {sayCommon('product')}
        </a>
        <nav>
          <a href="cases.html">{say('nav.cases')}</a>
        </nav>
      </header>
      <main class="options" data-testid="options">
        <h1>
          {say('title')}
          <span class="saved small soft" role="status">
            {savedAt > 0 && say('saved')}
          </span>
        </h1>
        <LanguageChoice chosen={settings.language} onChoose={(language) => change({ language })} />
        <section>
          <h2>{say('reminders.title')}</h2>
          <LeadChoice chosen={settings.leadHours} onChoose={(leadHours) => change({ leadHours })} />
          <QuietChoice quiet={settings.quiet} onChoose={(quiet) => change({ quiet })} />
        </section>
        <HolidayChoice holidays={holidays} ports={holidayPorts} />
        <section>
          <h2>{say('capture.title')}</h2>
          <PictureChoice chosen={settings.pictures} onChoose={(pictures) => change({ pictures })} />
          <ScreensChoice chosen={settings.mostScreens} onChoose={(mostScreens) => change({ mostScreens })} />
          <ClockChoice
            isOn={settings.isClockChecked}
            onChoose={(isClockChecked) => change({ isClockChecked })}
          />
        </section>
        <section>
          <h2>{say('privacy.title')}</h2>
          <p>{say('privacy.words')}</p>
        </section>
      </main>
    </>
  );
}
