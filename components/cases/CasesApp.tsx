import { casesTexts } from '../../utils/i18n/cases';
import { commonTexts } from '../../utils/i18n/common';
import { useSay } from '../shared/language';
import { Mark } from '../shared/Mark';
import { CaseList } from './CaseList';
import { CasePage } from './CasePage';
import { ExhibitPage } from './ExhibitPage';
import type { CasesPorts } from './ports';
import { hashOf, type Route } from './route';
import { useRoute } from './use-route';
import '../shared/tokens.css';
import '../shared/base.css';
import './cases.css';
import './channels/channels.css';

/** The page of all cases, of one case, or of one exhibit at full size. */
export function CasesApp({ ports }: { ports: CasesPorts }) {
  const sayCommon = useSay(commonTexts);
  const say = useSay(casesTexts);
  const route = useRoute();
  return (
    <>
      <header class="top-bar">
        <a class="brand" href={hashOf({ view: 'list' })}>
          <Mark />
          {sayCommon('product')}
        </a>
        <nav>
          <a href={hashOf({ view: 'list' })}>{say('nav.back')}</a>
          <a href="options.html">{say('nav.options')}</a>
        </nav>
      </header>
      <View route={route} ports={ports} />
    </>
  );
}

function View({ route, ports }: { route: Route; ports: CasesPorts }) {
  switch (route.view) {
    case 'list':
      return <CaseList ports={ports} />;
    case 'case':
      return <CasePage key={route.id} id={route.id} ports={ports} />;
    case 'exhibit':
      return <ExhibitPage key={route.id} id={route.id} number={route.number} ports={ports} />;
  }
}
