import { popupTexts } from '../../utils/i18n/popup';
import { useSay } from '../shared/language';
import { ChatStartChooser } from './ChatStartChooser';
import { CaseChooser, OrderChooser } from './Choosers';
import { choiceOf, NEW_CASE, nameOf, shownOrder } from './choice';
import { Header } from './Header';
import { KeepButtons } from './KeepButtons';
import { NextOfCase } from './NextOfCase';
import { PageCard } from './PageCard';
import { Problem } from './Problem';
import type { PopupPorts } from './ports';
import { Result } from './Result';
import { canKeep, offersChoices, phaseOf } from './state';
import { TypeCard } from './TypeCard';
import { useMark } from './use-mark';
import { type Popup, usePopup } from './use-popup';
import { Working } from './Working';
import '../shared/tokens.css';
import '../shared/base.css';
import './popup.css';

/** The toolbar popup: what page this is, where it goes, one big button, what came of it, what is due next. */
export function PopupApp({ ports }: { ports: PopupPorts }) {
  const popup = usePopup(ports);
  const { state, cancel } = popup;
  const { job } = state;
  useMark('usable', canKeep(state));
  useMark('read', phaseOf(state) === 'ready');
  const caseId = job.kind === 'done' ? job.kept.caseId : choiceOf(state);
  return (
    <div class="popup" data-testid="popup" data-state={phaseOf(state)} data-job={job.kind}>
      <Header />
      <main>
        {job.kind === 'working' && (
          <>
            <Working {...job} onCancel={cancel} />
            {state.page && <PageCard current={state.page} order={shownOrder(state)} />}
          </>
        )}
        {job.kind === 'done' && (
          <Result kept={job.kept} thumbnail={ports.thumbnail} onAgain={() => popup.send({ type: 'again' })} />
        )}
        {job.kind === 'failed' && <Problem error={job.error} rescue={job.rescue} onChat={popup.keepChat} />}
        {offersChoices(state) && state.tab && <TypeCard tabId={state.tab.tabId} ports={ports} />}
        {offersChoices(state) && <Choices popup={popup} />}
        <NextOfCase
          key={`${caseId} ${job.kind}`}
          caseId={caseId === NEW_CASE ? undefined : caseId}
          ports={ports}
        />
      </main>
      <Announcement popup={popup} />
    </div>
  );
}

/** The page, its order, its case and the buttons; or the one sentence that says why there are none. */
function Choices({ popup: { state, send, keep, keepChat } }: { popup: Popup }) {
  const say = useSay(popupTexts);
  if (state.refused !== undefined) return <Problem error={state.refused} rescue={[]} onChat={keepChat} />;
  const orders = state.page?.page.orders ?? [];
  const isChat = state.page?.page.kind === 'chat';
  return (
    <>
      {state.page === undefined ? (
        <section class="card card-waiting">
          <p class="soft">{say('page.reading')}</p>
        </section>
      ) : (
        <PageCard current={state.page} order={shownOrder(state)} />
      )}
      {orders.length > 1 && (
        <OrderChooser
          orders={orders}
          chosen={state.order}
          onChoose={(order) => send({ type: 'order-chosen', order })}
        />
      )}
      <CaseChooser
        cases={state.cases ?? []}
        choice={choiceOf(state)}
        name={nameOf(state)}
        onChoose={(choice) => send({ type: 'case-chosen', choice })}
        onName={(name) => send({ type: 'name-typed', name })}
      />
      {isChat && (
        <ChatStartChooser
          start={state.chatStart}
          onChoose={(start) => send({ type: 'start-chosen', start })}
        />
      )}
      <KeepButtons canKeep={canKeep(state)} isChat={isChat} onKeep={keep} />
    </>
  );
}

/** Read out by screen readers; it stands from the start, since a region that arrives with its words is not read. */
function Announcement({ popup: { state } }: { popup: Popup }) {
  const say = useSay(popupTexts);
  const { job } = state;
  return (
    <p class="hidden-words" role="status">
      {job.kind === 'working' && say('working.title')}
      {job.kind === 'done' && say('done.title', { n: job.kept.exhibitNumber })}
    </p>
  );
}
