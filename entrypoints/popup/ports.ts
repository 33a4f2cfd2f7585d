import { browser } from 'wxt/browser';
import type { CaseSummary, NextUp, PopupPorts } from '../../components/popup/ports';
import { makeThumbnail } from '../../components/shared/thumbnail';
import { factsOfCase, loadFile, readAllCases, readCase, titleOfCase } from '../../utils/cases';
import type { Language } from '../../utils/i18n';
import { frontTab, readFrontPage, startKeeping, typeInTab, watchKeeping } from '../../utils/keep';
import { disarmText, readArmedText } from '../../utils/typing';

const THUMBNAIL = { width: 112, height: 84 };

/** The popup's ports, from the real store, page and background. The page and the cases are being read from here on. */
export function createPopupPorts(): PopupPorts {
  const tab = frontTab();
  const page = readFrontPage(tab);
  let early: Promise<CaseSummary[]> | undefined = readCases();
  return {
    currentTab: () => tab,
    currentPage: () => page,
    readCases() {
      const cases = early ?? readCases();
      early = undefined;
      return cases;
    },
    startKeeping,
    watchKeeping,
    nextDeadline,
    thumbnail: async (sha256) => makeThumbnail(await loadFile(sha256), THUMBNAIL.width, THUMBNAIL.height),
    allowHost: (origin) => browser.permissions.request({ origins: [`${origin}/*`] }),
    armedText: readArmedText,
    disarm: disarmText,
    typeText: typeInTab,
    now: () => new Date(),
    closePopup: () => window.close(),
  };
}

async function readCases(): Promise<CaseSummary[]> {
  const all = await readAllCases();
  return all.map((file) => ({
    id: file.case.id,
    title: titleOfCase(file.case, factsOfCase(file)),
    orderNumber: file.case.orderNumber,
  }));
}

/** The rules come after the first frame: the popup must be usable before them. */
async function nextDeadline(caseId: string | undefined, language: Language): Promise<NextUp | undefined> {
  const [{ deadlineName, nearestDeadline }, { clocksOf, readHolidays }, files] = await Promise.all([
    import('../../utils/deadlines'),
    import('../../utils/clocks'),
    caseId === undefined ? readAllCases() : readCase(caseId).then((file) => [file]),
  ]);
  const now = new Date();
  const holidays = await readHolidays();
  const nearest = files.map((file) => {
    const deadlines = clocksOf(file, factsOfCase(file), holidays, now);
    return { file, deadline: nearestDeadline(deadlines, now) };
  });
  const deadline = nearestDeadline(
    nearest.flatMap((each) => each.deadline ?? []),
    now,
  );
  const file = nearest.find((each) => each.deadline === deadline)?.file;
  if (deadline === undefined || file === undefined) return undefined;
  const name = deadlineName(deadline.rule, language);
  return { caseId: file.case.id, title: titleOfCase(file.case, factsOfCase(file)), deadline, name };
}
