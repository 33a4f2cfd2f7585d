import { useEffect, useReducer, useRef } from 'preact/hooks';
import { toErrorData } from '../../utils/errors';
import type { KeepMode } from '../../utils/messages';
import { requestOf } from './choice';
import type { ChatWay, KeepEvents, Keeping, PopupPorts } from './ports';
import { type PopupEvent, type PopupState, reduce, START } from './state';

export interface Popup {
  state: PopupState;
  send: (event: PopupEvent) => void;
  keep: (mode: KeepMode) => void;
  /** Keeps the chat once the person pointed at it, or allowed a frame of another site to be read. */
  keepChat: (way: ChatWay) => void;
  cancel: () => void;
}

/** Joins the popup's state to its ports: asks at the start, listens to the job, acts on clicks. */
export function usePopup(ports: PopupPorts): Popup {
  const [state, send] = useReducer(reduce, START);
  const keeping = useRef<Keeping>(undefined);

  const readCases = () =>
    ports.readCases().then(
      (cases) => send({ type: 'cases-read', cases }),
      (error: unknown) => send({ type: 'page-refused', error: toErrorData(error) }),
    );

  const events: KeepEvents = {
    progress: (done, total) => send({ type: 'progress', done, total }),
    kept: (kept) => {
      send({ type: 'kept', kept });
      void readCases();
    },
    failed: (error, rescue) => send({ type: 'failed', error, rescue }),
    picking: ports.closePopup,
    idle: () => send({ type: 'idle' }),
  };

  useEffect(() => {
    keeping.current = ports.watchKeeping(events);
    void readCases();
    // Where there is no tab, reading its page tells so.
    ports.currentTab().then(
      (tab) => send({ type: 'tab-found', tab }),
      () => undefined,
    );
    readPage(ports).then(send);
    return () => keeping.current?.close();
  }, []);

  const keep = (mode: KeepMode, isPointed = false) => {
    const request = requestOf(state, mode, ports.now().getTime(), isPointed);
    if (request === undefined) return;
    keeping.current?.close();
    send({ type: 'began' });
    keeping.current = ports.startKeeping(request, events);
  };

  const keepChat = async (way: ChatWay) => {
    if (way.kind === 'point') keep('chat', true);
    else if (await ports.allowHost(way.origin)) keep('chat');
  };

  const cancel = () => {
    send({ type: 'cancelling' });
    keeping.current?.cancel();
  };

  return { state, send, keep: (mode) => keep(mode), keepChat: (way) => void keepChat(way), cancel };
}

async function readPage(ports: PopupPorts): Promise<PopupEvent> {
  try {
    const page = await ports.currentPage();
    return 'error' in page ? { type: 'page-refused', error: page.error } : { type: 'page-read', page };
  } catch (error) {
    return { type: 'page-refused', error: toErrorData(error) };
  }
}
