import type { CaseSummary, PopupPorts } from '../../components/popup/ports';
import { makeThumbnail } from '../../components/shared/thumbnail';
import { factsOfCase, loadFile, readAllCases, readCase, titleOfCase } from '../../utils/cases';
import type { Deadline } from '../../utils/deadlines/types';
import { frontTab, readFrontPage, startKeeping, watchKeeping } from '../../utils/keep';

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
async function nextDeadline(caseId: string): Promise<Deadline | undefined> {
  const [{ nearestDeadline }, { clocksOf, readHolidays }, file] = await Promise.all([
    import('../../utils/deadlines'),
    import('../../utils/clocks'),
    readCase(caseId),
  ]);
  const now = new Date();
  return nearestDeadline(clocksOf(file, factsOfCase(file), await readHolidays(), now), now);
}
